package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// Asks for a review of a strategy.
@About("shows the last review of a strategy by priority, in the four columns that are published, with what its actions tell")
public record ReviewQuery(
        @About(value = "the strategy's id", example = "carers-2018-21") StrategyId strategy,
        @About(value = "the day of the review, if not the last", example = "2021-08-31") Optional<LocalDate> reviewed) {}
