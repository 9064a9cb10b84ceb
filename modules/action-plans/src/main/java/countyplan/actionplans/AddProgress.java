package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.values.Rag;
import java.util.Optional;
import java.util.OptionalInt;

/// What an update leaves out stays as the update before it said.
@About("records how an action is getting on")
public record AddProgress(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS1.1") ActionCode code,
        @About(value = "what has happened, in a sentence or two", example = "First sessions held") String note,
        @About(value = "how much of it is done", example = "40", unit = "percent") OptionalInt percent,
        @About(value = "the rating that you give it yourself", example = "green") Optional<Rag> rag,
        @About(value = "why you rate it otherwise than the rule in force does, if you do", example = "The venue is booked") Optional<String> reason,
        @About(value = "who says so, if it is not the caller", example = "Carers Delivery Group") Optional<String> by) {
}
