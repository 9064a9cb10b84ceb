package countyplan.strategy;

import countyplan.core.About;

/// The withdrawal of a priority.
@About("withdraws a priority from a day on, with the reason; what it was stays on record")
public record PriorityWithdrawal(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the priority's number", example = "6") PriorityNumber number,
        @About(value = "why it is withdrawn", example = "Merged with priority 7") String reason) {}
