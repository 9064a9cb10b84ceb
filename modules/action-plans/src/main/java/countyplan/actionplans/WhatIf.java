package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@About("what would move if an event happened later")
public record WhatIf(
        @About(value = "what would happen, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("the event") EventId event,
        @About("the day by which it is expected") Optional<LocalDate> expected,
        @About("the day by which it would happen") LocalDate instead,
        @About("how many actions wait for it") int waiting,
        @About("how many actions with a day would have to move, those that need others included") int moving,
        @About("how many would then be due after the last day of their plan") int afterPlan,
        @About("the last baseline of the plan, if it has one") Optional<BaselineName> baseline,
        @About("how many of them the baseline has done earlier") int laterThanBaseline,
        @About(value = "each action that waits for it or would move, by plan and code", rows = true) List<Line> actions) {

    /// An action that is touched by it.
    @About("an action that waits for the event, or would move with it")
    public record Line(
            @About("the action, with its plan if that is another") OtherAction action,
            @About("what is to be done") String title,
            @About("when it is to be done, as written") Timescale timescale,
            @About("why it is touched") Because because,
            @About("the last day that it has or that follows from what is expected now") Optional<LocalDate> lastDay,
            @About("the last day that it would have, or before which it could not be done") Optional<LocalDate> instead,
            @About(value = "how many days later that is", unit = "days") OptionalInt later,
            @About("the last day that it has in the baseline") Optional<LocalDate> baseline,
            @About(value = "how many days later than in the baseline it would be", unit = "days") OptionalInt laterThanBaseline,
            @About("whether it would be due after the last day of its plan") boolean afterPlan) {
    }

    /// Why an action is touched.
    public enum Because {
        /// It has no date and waits for the event.
        WAITS,
        /// It has a date and depends on the event.
        DEPENDS,
        /// It needs an action that is touched.
        NEEDS
    }
}
