package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What people said when a strategy was made, in our words.
public record Engagement(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the engagement's id", example = "ranking-2021-6") EngagementId engagement,
        @About(value = "what they said", example = "Technology came last of the eight") String title,
        @About(value = "the priority it is about", example = "6") Optional<PriorityNumber> priority,
        @About(value = "when they said it; the last day of a season or a month", example = "2021-08-31") LocalDate heard,
        @About(value = "who was asked, and how", example = "Online survey, summer 2021") String source,
        @About(value = "the place they gave the priority, 1 the first", example = "8") OptionalInt ranked,
        @About(value = "how many answered", example = "62") OptionalInt responses) {}
