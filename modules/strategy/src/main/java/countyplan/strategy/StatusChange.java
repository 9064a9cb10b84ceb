package countyplan.strategy;

import countyplan.core.About;

/// A new status of a strategy. {@link StatusRules} says which may follow which.
@About("says that a strategy is now in consultation, approved, launched, under review, superseded, or a draft again")
public record StatusChange(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "where it stands from that day", example = "launched") Status to,
        @About(value = "why, or who decided it", example = "Launched at the carers event") String reason) {}
