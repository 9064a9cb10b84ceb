package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;
import java.util.Optional;

/// What a priority serves beyond its own strategy.
public record Alignment(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the priority's number", example = "6") PriorityNumber priority,
        @About(value = "the outcomes it serves, by their addresses", example = "strategy/council-2022-26/outcomes/safe-and-well") List<Ref> outcomes,
        @About(value = "the layers in which it works", example = "prevent") List<Layer> layers,
        @About(value = "who says so", example = "Our reading") Optional<String> source) {}
