package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.DecidedBy;
import countyplan.actionplans.Logged;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.store.DecisionTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Changing;
import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The decisions, held by other modules, that are behind what was done to actions.
final class Authorities {

    private Authorities() {
    }

    /// Writes and logs the decision behind something, if one was named.
    static void keep(Changing changing, PlanId plan, LocalDate day, ActionCode code, Optional<Ref> decision,
            DecidedBy.Done done) {
        decision.ifPresent(ref -> {
            DecisionTable.write(changing, plan, day, code, ref, done);
            changing.log(PlanOnDay.ref(plan, code), null, new Logged.Decided(ref, done));
        });
    }

    /// Those behind an action.
    static List<DecidedBy> of(View view, PlanId plan, ActionCode code, LocalDate day) {
        return DecisionTable.of(view, plan, code, day).stream().map(behind -> new DecidedBy(behind.decision(),
                view.title(behind.decision()), behind.done(), behind.day())).toList();
    }

    /// Tells which of them are not held.
    static void findings(View view, PlanId plan, Consumer<Finding> tell) {
        DecisionTable.of(view, plan).stream().filter(behind -> view.title(behind.decision()).isEmpty())
                .forEach(behind -> tell.accept(new Finding("unknown-decision", behind.action().segments().getLast()
                        + " names the decision " + behind.decision() + ", which is not held", behind.action())));
    }
}
