package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Timescale;
import java.util.List;
import java.util.Optional;

/// Something that actions of a plan wait for, such as the end of a consultation. An action waits for it if the words of its
/// timescale after "post", "following" or the like are among these words or are the title.
@About("an event that actions of a plan wait for")
public record AwaitedEvent(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the event's id", example = "consultation") EventId event,
        @About(value = "what it is called", example = "Consultation on the draft strategy") String title,
        @About(value = "when it is expected, in your own words", example = "Sep 22") Optional<Timescale> expected,
        @About(value = "where that is known from", example = "Report to the overview and scrutiny committee") Optional<String> source,
        @About(value = "the words by which timescales name it", example = "consultation") List<String> words) {
}
