package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.timescale.Standing;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@About("an action and where it stands")
public record ActionLine(
        @About("the action's code") ActionCode code,
        @About("what is to be done") String title,
        @About(value = "the area it belongs to", detail = true) AreaCode area,
        @About("the posts or teams that lead it, each with its role in brackets if it was said") List<Lead> leads,
        @About("when it is to be done, as written") Timescale timescale,
        @About(value = "the last day of that, after which it is overdue", detail = true) Optional<LocalDate> lastDay,
        @About(value = "whether that is still to be confirmed", detail = true) boolean provisional,
        @About("where it stands by its dates, until it is finished") Optional<Standing> standing,
        @About("what has been decided about it") ActionState state,
        @About(value = "how much of it is done, as last said", unit = "percent") OptionalInt percent,
        @About("the rating last given to it") Optional<Rag> statedRag,
        @About("the rating by the rule in force") Rag computedRag,
        @About("how recent its last update is; none for finished actions") Optional<Freshness> freshness,
        @About(value = "the day of its last update", detail = true) Optional<LocalDate> lastUpdate) {
}
