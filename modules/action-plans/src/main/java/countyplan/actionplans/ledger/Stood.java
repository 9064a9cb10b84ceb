package countyplan.actionplans.ledger;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.rules.RatingRule;
import countyplan.core.timescale.Standing;
import countyplan.core.values.Rag;
import countyplan.core.values.Standpoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an action stands: what counts of actions are made from. Of the very many actions of a big plan most stand as
/// others do, so they share a few of these.
///
/// @param provisional whether its timescale is still to be confirmed
/// @param stated how people rate it, where they did
/// @param computed how the rule rates it
/// @param freshness how recent the last update is; none for a finished action, of which no update is expected
public record Stood(
        ActionState state,
        Standing standing,
        boolean provisional,
        Optional<Rag> stated,
        Rag computed,
        Optional<Freshness> freshness) {

    /// Where it stands from that standpoint, by a rule; null if it does not belong to its plan, so that many can be gone
    /// through quickly.
    public static @Nullable Stood of(ActionStory story, Standpoint at, RatingRule rule) {
        if (!story.isThere(at)) {
            return null;
        }
        var state = story.state(at);
        var timescale = story.timescale(at);
        var freshness = state.finished() ? Optional.<Freshness>empty()
                : Optional.of(rule.freshness().of(story.lastUpdate(at), at.day()));
        return new Stood(state, timescale.standing(at.day()), timescale.provisional(), story.rag(at),
                rule.rag().rate(state, timescale, story.percent(at), at.day()), freshness);
    }

    /// Whether people rate it otherwise than the rule does.
    public boolean disagrees() {
        return disagree(stated, computed);
    }

    /// Whether a rating that was given is another than that by the rule. To say that there is nothing to rate by is to give
    /// none.
    public static boolean disagree(Optional<Rag> stated, Rag computed) {
        return stated.isPresent() && stated.get() != Rag.NONE && stated.get() != computed;
    }
}
