package countyplan.actionplans.operations;

import static countyplan.actionplans.ActionState.CANCELLED;
import static countyplan.actionplans.ActionState.COMPLETE;
import static countyplan.actionplans.ActionState.OPEN;
import static countyplan.actionplans.ActionState.PAUSED;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.ActionView;
import countyplan.actionplans.CancelAction;
import countyplan.actionplans.CompleteAction;
import countyplan.actionplans.DecidedBy.Done;
import countyplan.actionplans.Logged;
import countyplan.actionplans.PauseAction;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ReopenAction;
import countyplan.actionplans.ResumeAction;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Changing;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.values.LongDate;
import java.util.Optional;
import java.util.Set;

/// What is decided about an action: completing, pausing, resuming, cancelling and reopening it.
final class Decisions {

    private Decisions() {
    }

    static ActionView complete(CompleteAction asked, Changing changing) {
        Actions.refuseFuture(changing, "Complete is what is done.");
        return decide(changing, asked.plan(), asked.code(), COMPLETE, Set.of(OPEN, PAUSED), asked.reason(),
                asked.decision());
    }

    static ActionView pause(PauseAction asked, Changing changing) {
        return decide(changing, asked.plan(), asked.code(), PAUSED, Set.of(OPEN), Optional.of(asked.reason()),
                asked.decision());
    }

    static ActionView resume(ResumeAction asked, Changing changing) {
        return decide(changing, asked.plan(), asked.code(), OPEN, Set.of(PAUSED), asked.reason(),
                asked.decision());
    }

    static ActionView cancel(CancelAction asked, Changing changing) {
        return decide(changing, asked.plan(), asked.code(), CANCELLED, Set.of(OPEN, PAUSED),
                Optional.of(asked.reason()), asked.decision());
    }

    static ActionView reopen(ReopenAction asked, Changing changing) {
        return decide(changing, asked.plan(), asked.code(), OPEN, Set.of(COMPLETE, CANCELLED), asked.reason(),
                asked.decision());
    }

    private static ActionView decide(Changing changing, PlanId plan, ActionCode code, ActionState to,
            Set<ActionState> from, Optional<String> reason, Optional<Ref> decision) {
        new Texts().check("reason", reason, Texts.REASON).refuse();
        var before = Actions.found(changing, plan, code);
        if (!from.contains(before.state())) {
            throw cannot(before, to);
        }
        ActionTable.stateAfter(changing, plan, code).ifPresent(later -> {
            throw Refused.conflict("decided-later", code + " is entered as " + later.state().words() + " from "
                    + LongDate.words(later.day()) + ". Choose that day or a later one, or withdraw that entry first "
                    + "(history shows its number, correct withdraws it).");
        });
        ActionTable.writeState(changing, plan, changing.on(), code, to, reason);
        changing.log(PlanOnDay.ref(plan, code), new Logged.State(before.state(), before.stateReason()),
                new Logged.State(to, reason));
        Authorities.keep(changing, plan, changing.on(), code, decision, done(before.state(), to));
        return Actions.now(changing, plan, code);
    }

    private static Done done(ActionState from, ActionState to) {
        return switch (to) {
            case COMPLETE -> Done.COMPLETED;
            case CANCELLED -> Done.CANCELLED;
            case PAUSED -> Done.PAUSED;
            case OPEN -> from == PAUSED ? Done.RESUMED : Done.REOPENED;
        };
    }

    /// Why an action cannot come into that state, if it cannot.
    static Optional<String> refuses(ActionOnDay action, ActionState to) {
        var from = switch (to) {
            case COMPLETE, CANCELLED -> Set.of(OPEN, PAUSED);
            case PAUSED -> Set.of(OPEN);
            case OPEN -> Set.of(PAUSED, COMPLETE, CANCELLED);
        };
        return from.contains(action.state()) ? Optional.empty()
                : Optional.of(cannot(action, to).refusal().sentence());
    }

    private static Refused cannot(ActionOnDay action, ActionState to) {
        var state = action.state();
        var since = action.stateSince().map(day -> " since " + LongDate.words(day)).orElse("");
        var advice = switch (state) {
            case COMPLETE, CANCELLED -> state == to ? "Nothing needs doing." : "Reopen it first.";
            case PAUSED -> to == PAUSED ? "Nothing needs doing." : "Resume it instead.";
            case OPEN -> "It can be paused, completed or cancelled.";
        };
        return Refused.conflict("state-" + state.words(),
                action.code() + " is " + state.words() + since + ". " + advice);
    }
}
