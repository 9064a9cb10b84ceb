package countyplan.actionplans.operations;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.ledger.ActionStory;
import countyplan.actionplans.ledger.Standpoint;
import countyplan.core.timescale.Standing;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Where an action stands: what counts of actions are made from, without the texts that only a list shows.
record Stood(
        ActionStory story,
        ActionState state,
        Timescale timescale,
        Standing standing,
        OptionalInt percent,
        Optional<Rag> stated,
        Rag computed,
        Optional<LocalDate> lastUpdate,
        Optional<Freshness> freshness) {

    /// Where it stands from that standpoint, by the rule in force then; null if it does not belong to its plan, so that many
    /// can be gone through quickly.
    static @Nullable Stood of(ActionStory story, Standpoint at, Rules rules) {
        if (!story.isThere(at)) {
            return null;
        }
        var state = story.state(at);
        var timescale = story.timescale(at);
        var percent = story.percent(at);
        var lastUpdate = story.lastUpdate(at);
        return new Stood(story, state, timescale, timescale.standing(at.day()), percent, story.rag(at),
                rules.rule().rag().rate(state, timescale, percent, at.day()), lastUpdate,
                state.finished() ? Optional.empty()
                        : Optional.of(rules.rule().freshness().of(lastUpdate, at.day())));
    }

    /// Whether people rate it otherwise than the rule does.
    boolean disagrees() {
        return Rules.disagree(stated, computed);
    }
}
