package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;
import java.util.Optional;

/// What became of priorities of a strategy before, told by the strategy that takes its place. A priority that was split has
/// one for each that it became; one that came from several has them all in one.
public record Lineage(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the lineage's id", example = "priority-6") LineageId lineage,
        @About(value = "what became of them", example = "renamed") Fate fate,
        @About(value = "the priority here that came of it", example = "6") Optional<PriorityNumber> priority,
        @About(value = "the priorities before, by their addresses", example = "strategy/carers-2018-21/priorities/6") List<Ref> predecessors,
        @About(value = "who says so, and why", example = "Review of 2018-21") Optional<String> source) {}
