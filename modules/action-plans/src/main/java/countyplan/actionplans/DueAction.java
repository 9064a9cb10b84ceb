package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Standing;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@About("an action that is overdue or falls due soon")
public record DueAction(
        @About("the action's code") ActionCode code,
        @About("what is to be done") String title,
        @About("the posts or teams that lead it, each with its role in brackets if it was said") List<Lead> leads,
        @About("when it is to be done, as written") Timescale timescale,
        @About(value = "the last day of that", detail = true) LocalDate lastDay,
        @About(value = "how many days are left; below zero where it is overdue", unit = "days") int daysLeft,
        @About("where it stands by its dates") Standing standing,
        @About(value = "whether its timescale is still to be confirmed", detail = true) boolean provisional,
        @About(value = "open or paused", detail = true) ActionState state,
        @About(value = "how much of it is done, as last said", unit = "percent") OptionalInt percent,
        @About(value = "the rating last given to it", detail = true) Optional<Rag> statedRag,
        @About("the rating by the rule in force") Rag computedRag,
        @About("how recent its last update is") Optional<Freshness> freshness) {
}
