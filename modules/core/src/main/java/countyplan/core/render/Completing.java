package countyplan.core.render;

import countyplan.core.Choice;
import countyplan.core.Faults;
import countyplan.core.Operation;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Part;
import countyplan.core.catalogue.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out a [Completion].
final class Completing {
    private static final String OPTIONS = "Options";
    private static final String COMMON = "Options of every command";

    private final Catalogue catalogue;
    private final OwnWords own;
    private final String current;
    private final List<String> after;
    private final ValueLookup lookup;
    private final LocalDate today;
    private final List<String> words = new ArrayList<>();
    private final List<String> commonGiven = new ArrayList<>();
    private final List<Completion.Candidate> found = new ArrayList<>();
    private @Nullable Field commonAwaiting;
    private boolean files;

    Completing(Catalogue catalogue, OwnWords own, Completion.Place place, ValueLookup lookup, LocalDate today) {
        this.catalogue = catalogue;
        this.own = own;
        this.current = place.current();
        this.after = place.after();
        this.lookup = lookup;
        this.today = today;
        takeCommon(place.before());
    }

    Completion completion() {
        if (commonAwaiting != null) {
            values(commonAwaiting, "", current, Optional.empty(), Map.of(), List.of());
            return new Completion(found, files);
        }
        boolean help = !words.isEmpty() && words.getFirst().equals("help") && isOwn("help");
        List<String> command = help ? words.subList(1, words.size()) : words;
        if (!current.startsWith("-")) {
            commands(command);
        }
        Optional<Entry> entry = help ? Optional.empty() : catalogue.leading(command);
        if (entry.isPresent()) {
            arguments(entry.get(), command.subList(entry.get().name().split(" ").length, command.size()));
        } else if (current.startsWith("-")) {
            options(List.of(), List.of());
        }
        return new Completion(found, files);
    }

    /// Sets the shell's own options aside, so that what is left begins with the command wherever they stand.
    private void takeCommon(List<String> before) {
        for (int i = 0; i < before.size(); i++) {
            String word = before.get(i);
            if (word.equals("--")) {
                words.addAll(before.subList(i, before.size()));
                return;
            }
            int equals = word.indexOf('=');
            Field common = common(equals < 0 ? word : word.substring(0, equals));
            if (common == null) {
                words.add(word);
                continue;
            }
            commonGiven.add("--" + common.option());
            if (equals < 0 && common.type().form() != Type.Form.YES_NO) {
                i++;
                commonAwaiting = i == before.size() ? common : null;
            }
        }
    }

    private @Nullable Field common(String name) {
        for (Field option : own.options()) {
            if (name.equals("--" + option.option())) {
                return option;
            }
        }
        return null;
    }

    private boolean isOwn(String word) {
        for (Choice command : own.commands()) {
            if (command.value().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private void commands(List<String> typed) {
        Map<String, List<Entry>> next = new LinkedHashMap<>();
        for (Entry entry : catalogue.entries()) {
            String[] name = entry.name().split(" ");
            if (!entry.isForPrograms() && name.length > typed.size()
                    && List.of(name).subList(0, typed.size()).equals(typed)) {
                next.computeIfAbsent(name[typed.size()], none -> new ArrayList<>()).add(entry);
            }
        }
        String before = typed.isEmpty() ? "" : String.join(" ", typed) + " ";
        next.forEach((word, entries) -> {
            Part part = typed.isEmpty() ? part(word) : null;
            String group = part != null ? "Service modules" : typed.isEmpty() ? "For all modules" : "Commands";
            offer(word, part != null ? part.title() : Help.of(before + word, entries), group, true);
        });
        if (words.isEmpty()) {
            for (Choice command : own.commands()) {
                offer(command.value(), command.title(), "The program itself", true);
            }
        }
    }

    private @Nullable Part part(String id) {
        for (Part part : catalogue.parts()) {
            if (part.id().equals(id)) {
                return part;
            }
        }
        return null;
    }

    private void arguments(Entry entry, List<String> rest) {
        Typed typed = Typed.of(entry, own.options(), rest, new Faults());
        boolean inOption = !typed.optionsEnded() && typed.awaiting().isEmpty() && current.startsWith("-");
        List<String> whole = new ArrayList<>(rest);
        if (!inOption) {
            whole.add("?");
        }
        whole.addAll(after);
        Typed line = Typed.of(entry, own.options(), whole, new Faults());
        int at = typed.alone().size();
        Map<String, String> given = given(entry, line, typed.awaiting().isEmpty() && !inOption ? at : -1);
        if (typed.awaiting().isPresent()) {
            Field field = typed.awaiting().get();
            given.remove(field.name());
            values(field, "", current, Optional.of(entry), given, typed.given().getOrDefault(field, List.of()));
            return;
        }
        int equals = current.indexOf('=');
        if (inOption && equals > 0) {
            for (Field option : entry.options()) {
                if (current.startsWith("--" + option.option() + "=")) {
                    values(option, current.substring(0, equals + 1), current.substring(equals + 1), Optional.of(entry),
                            given, line.given().getOrDefault(option, List.of()));
                }
            }
            Field common = common(current.substring(0, equals));
            if (common != null) {
                values(common, current.substring(0, equals + 1), current.substring(equals + 1), Optional.empty(),
                        Map.of(), List.of());
            }
            return;
        }
        if (!inOption && at < entry.positionals().size()) {
            values(entry.positionals().get(at), "", current, Optional.of(entry), given, List.of());
        } else if (!inOption && entry.answersDocument() && at == entry.positionals().size()) {
            files = true;
        }
        if (!typed.optionsEnded() && (inOption || current.isEmpty())) {
            List<Field> used = new ArrayList<>(line.given().keySet());
            line.awaiting().ifPresent(used::add);
            options(entry.options(), used);
        }
    }

    /// The arguments on the line by name, without the word that is being typed.
    private static Map<String, String> given(Entry entry, Typed line, int without) {
        Map<String, String> given = new LinkedHashMap<>();
        List<Field> positionals = entry.positionals();
        for (int i = 0; i < Math.min(positionals.size(), line.alone().size()); i++) {
            if (i != without && positionals.get(i).type().form() != Type.Form.DOCUMENT) {
                given.put(positionals.get(i).name(), line.alone().get(i));
            }
        }
        line.given().forEach((field, values) -> given.put(field.name(), values.getFirst()));
        return given;
    }

    private void options(List<Field> fields, List<Field> used) {
        for (Field field : fields) {
            if (field.many() || !used.contains(field)) {
                offer("--" + field.option(), field.about(), OPTIONS, true);
            }
        }
        for (Field field : own.options()) {
            if (!used.contains(field) && !commonGiven.contains("--" + field.option())) {
                offer("--" + field.option(), field.about(), COMMON, true);
            }
        }
    }

    /// @param lead what stands before the value in its word: `--rag=`, or nothing
    private void values(Field field, String lead, String prefix, Optional<Entry> entry, Map<String, String> given,
            List<String> already) {
        String group = field.heading();
        switch (field.type().form()) {
            case DOCUMENT -> files = true;
            case CHOICE -> {
                for (String value : field.type().allowed()) {
                    if (!already.contains(value)) {
                        offer(lead, value, prefix, "", group);
                    }
                }
            }
            case YES_NO -> {
                offer(lead, "yes", prefix, "", group);
                offer(lead, "no", prefix, "", group);
            }
            case DATE -> {
                if (!looked(field, lead, prefix, entry, given, already)) {
                    offer(lead, today.toString(), prefix, "today", group);
                }
            }
            case TEXT, INTEGER, NUMBER, MONEY, MOMENT, WORD, RECORD -> looked(field, lead, prefix, entry, given,
                    already);
        }
    }

    private boolean looked(Field field, String lead, String prefix, Optional<Entry> entry, Map<String, String> given,
            List<String> already) {
        int before = found.size();
        // The values there are are those that cannot name something new.
        if (entry.isPresent() && !(field.names() && entry.get().kind() == Operation.Kind.ADD)
                && !field.type().word().isEmpty()) {
            for (Choice choice : lookup.find(entry.get(), field, given, prefix)) {
                if (!already.contains(choice.value())) {
                    offer(lead, choice.value(), prefix, choice.title(), field.heading());
                }
            }
        }
        return found.size() > before;
    }

    private void offer(String lead, String value, String prefix, String title, String group) {
        if (value.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))) {
            found.add(new Completion.Candidate(lead + value, title, group, true));
        }
    }

    private void offer(String word, String title, String group, boolean complete) {
        if (word.startsWith(current)) {
            found.add(new Completion.Candidate(word, title, group, complete));
        }
    }
}
