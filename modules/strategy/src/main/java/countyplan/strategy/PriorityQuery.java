package countyplan.strategy;

import countyplan.core.About;

/// Asks for one priority.
@About("shows one priority: what it is about, the titles it had and its measures")
public record PriorityQuery(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the priority's number", example = "6") PriorityNumber number) {}
