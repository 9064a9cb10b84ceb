package countyplan.strategy;

import countyplan.core.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What to find wrong with what a strategy tells of the priorities before it. The rules are ours.
///
/// @param lineages what it tells
/// @param titles what its own priorities are called
/// @param before what the priorities of the strategy before are called, by their addresses; empty if there is none
record LineageRules(List<Lineage> lineages, Map<Integer, String> titles, Map<Ref, String> before) {

    /// One thing wrong.
    ///
    /// @param lineage what it is about; empty where something is missing altogether
    record Doubt(String code, String sentence, Optional<LineageId> lineage) {
    }

    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        Set<Ref> told = lineages.stream().flatMap(each -> each.predecessors().stream()).collect(Collectors.toSet());
        if (!lineages.isEmpty()) {
            before.forEach((ref, title) -> {
                if (!told.contains(ref)) {
                    doubts.add(new Doubt("lineage-untold", "Nobody entered what became of \"" + title + "\" (" + ref
                            + "): kept, renamed, split, merged or dropped", Optional.empty()));
                }
            });
        }
        lineages.forEach(each -> doubts(each, doubts));
        return doubts;
    }

    private void doubts(Lineage lineage, List<Doubt> doubts) {
        whole(lineage).ifPresent(what -> doubts.add(doubt(lineage, what)));
        lineage.priority().filter(number -> !titles.containsKey(number.value())).ifPresent(number -> doubts.add(
                doubt(lineage, "is about priority " + number + ", which the strategy does not have")));
        var now = lineage.priority().map(number -> titles.get(number.value()));
        var then = before.get(lineage.predecessors().isEmpty() ? Ref.of("none") : lineage.predecessors().getFirst());
        if (now.isPresent() && then != null) {
            var same = folded(now.get()).equals(folded(then));
            if (lineage.fate() == Fate.KEPT && !same) {
                doubts.add(doubt(lineage,
                        "says kept, though \"" + then + "\" became \"" + now.get() + "\": was it renamed?"));
            } else if (lineage.fate() == Fate.RENAMED && same) {
                doubts.add(doubt(lineage, "says renamed, though it is called \"" + then + "\" still: was it kept?"));
            }
        }
        if (lineage.fate() == Fate.SPLIT && lineages.stream().filter(other -> other.fate() == Fate.SPLIT
                && other.predecessors().stream().anyMatch(lineage.predecessors()::contains)).count() < 2) {
            doubts.add(doubt(lineage, "says split, but tells of one part only"));
        }
        if (lineage.fate() == Fate.DROPPED && lineages.stream().anyMatch(other -> other.fate() != Fate.DROPPED
                && other.predecessors().stream().anyMatch(lineage.predecessors()::contains))) {
            doubts.add(doubt(lineage, "says dropped, though another tells what it became"));
        }
    }

    private static Optional<String> whole(Lineage lineage) {
        var before = lineage.predecessors().size();
        return Optional.ofNullable(switch (lineage.fate()) {
            case NEW -> before > 0 ? "says new, though it names a priority before" : null;
            case MERGED -> before < 2 ? "says merged, but names fewer than two priorities before" : null;
            case KEPT, RENAMED, SPLIT, DROPPED -> before == 0 ? "names no priority before" : null;
        }).or(() -> lineage.fate() == Fate.DROPPED == lineage.priority().isPresent() ? Optional.of(
                lineage.fate() == Fate.DROPPED ? "says dropped, though it names a priority that came of it"
                        : "names no priority that came of it")
                : Optional.empty());
    }

    private static Doubt doubt(Lineage lineage, String what) {
        return new Doubt("lineage-doubtful", "Lineage " + lineage.lineage() + " of " + lineage.strategy() + " " + what,
                Optional.of(lineage.lineage()));
    }

    static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
