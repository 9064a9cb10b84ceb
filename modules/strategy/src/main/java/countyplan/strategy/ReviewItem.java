package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// One thing that a review of a strategy says of a priority, in our words, in one of the four columns that are published.
public record ReviewItem(
        @About(value = "the strategy's id", example = "carers-2018-21") StrategyId strategy,
        @About(value = "the item's id", example = "2021-progress-5-5") ReviewItemId item,
        @About(value = "what it says", example = "The county joined CareFree") String title,
        @About(value = "the priority it is about", example = "5") PriorityNumber priority,
        @About(value = "the column it stands in", example = "progress") ReviewColumn heading,
        @About(value = "the day of the review; the last day of a season or a month", example = "2021-08-31") LocalDate reviewed,
        @About(value = "the item set out that it answers", example = "2021-set-out-5-2") Optional<ReviewItemId> answers,
        @About(value = "the day by which what is outstanding is to go on", example = "2021-12-31") Optional<LocalDate> dueBy,
        @About(value = "where it is printed, or who reads it so", example = "Review of spring and summer 2021", detail = true) Optional<String> source) {}
