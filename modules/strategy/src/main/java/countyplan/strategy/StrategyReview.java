package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A review of a strategy.
@About("a review of a strategy")
public record StrategyReview(
        @About("the strategy") StrategyId strategy,
        @About(value = "in a sentence", headline = true) String summary,
        @About("the day of the review; none if there is none") Optional<LocalDate> reviewed,
        @About(value = "the days of all its reviews", detail = true) List<LocalDate> reviews,
        @About("how many things we found") int found,
        @About("how many we set out to do") int setOut,
        @About("of how many there is progress") int progress,
        @About("how many are ongoing") int ongoing,
        @About("what it leaves open") List<ReviewGap> gaps,
        @About(value = "each priority", rows = true) List<ReviewLine> priorities) {}
