package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What became of priorities of a strategy before, told by the strategy that takes its place. A priority that was split has
/// one for each that it became; one that came from several has them all in one.
public record Lineage(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the lineage's id", example = "priority-6") LineageId lineage,
        @About(value = "what became of them", example = "renamed") Fate fate,
        @About(value = "the priority here that came of it", example = "6") Optional<PriorityNumber> priority,
        @About(value = "the priorities before, by their addresses", example = "strategy/carers-2018-21/priorities/6") List<Ref> predecessors,
        @About(value = "who says so, and why", example = "Review of 2018-21") Optional<String> source) {
    /// `Priority 6, renamed from priority 6 of carers-2018-21`.
    String words() {
        var before = predecessors.stream().map(Lineage::words).collect(Collectors.joining(" and "));
        var became = fate.name().toLowerCase(Locale.ROOT);
        return priority.map(here -> "Priority " + here + ", " + became + (before.isEmpty() ? "" : " from " + before))
                .orElseGet(() -> before.isEmpty() ? "Priority " + became
                        : before.substring(0, 1).toUpperCase(Locale.ROOT) + before.substring(1) + ", " + became);
    }

    private static String words(Ref priority) {
        var path = priority.path().split("/");
        return "priority " + path[path.length - 1] + (path.length > 2 ? " of " + path[1] : "");
    }
}
