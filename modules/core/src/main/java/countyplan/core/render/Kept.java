package countyplan.core.render;

import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The commands that are the same for each sort of record that a module keeps, such as its risks: to list and show them, to
/// add one, to change all. They are told in one line of help, so that what is peculiar to the module is seen.
///
/// @param many what its records are called: the name of the command that lists them
record Kept(String many, List<Entry> entries) {
    /// Fewer commands are told one by one.
    private static final int WORTH_IT = 5;

    Kept {
        entries = List.copyOf(entries);
    }

    /// All there are among the commands of a module.
    ///
    /// @param skip how much of their names is the module's
    static List<Kept> among(List<Entry> all, int skip) {
        List<Kept> kept = new ArrayList<>();
        for (Entry list : all) {
            one(list, all).ifPresent(one -> {
                String many = list.name().substring(skip);
                String single = one.name().substring(skip);
                List<Entry> its = all.stream().filter(entry -> entry.path().startsWith(list.path())
                        && isOf(entry, entry.name().substring(skip), single, many)).toList();
                if (its.size() >= WORTH_IT) {
                    kept.add(new Kept(many, its));
                }
            });
        }
        return kept;
    }

    /// What shows one of those that are listed.
    private static Optional<Entry> one(Entry list, List<Entry> all) {
        return Envelope.writes(list) || list.path().endsWith("}") ? Optional.empty()
                : all.stream().filter(entry -> !Envelope.writes(entry) && entry.path().startsWith(list.path() + "/{")
                        && entry.path().indexOf('/', list.path().length() + 1) < 0).findFirst();
    }

    /// What changes something ends in the record's name, `add-risk`; what tells something begins with it, `risk-history`, but for
    /// the file of them all.
    private static boolean isOf(Entry entry, String name, String one, String many) {
        return name.equals(one) || name.equals(many)
                || (Envelope.writes(entry) ? name.endsWith("-" + one) || name.endsWith("-" + many)
                        : name.startsWith(one + "-") || name.startsWith(many + "-") || name.equals("export-" + many));
    }

    /// The commands by name, those that change something after a semicolon.
    String commands(int skip) {
        return names(false, skip) + "; " + names(true, skip);
    }

    private String names(boolean writes, int skip) {
        return entries.stream().filter(entry -> Envelope.writes(entry) == writes)
                .map(entry -> entry.name().substring(skip)).collect(Collectors.joining(", "));
    }
}
