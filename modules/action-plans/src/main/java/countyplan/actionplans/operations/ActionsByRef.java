package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Actions of any plan on a day, by their addresses.
final class ActionsByRef {

    private final View view;
    private final Standpoint at;
    private final Map<Ref, Optional<ActionOnDay>> found = new HashMap<>();

    ActionsByRef(View view) {
        this.view = view;
        this.at = Standpoint.of(view);
    }

    /// The action at that address, if there is one on the day.
    Optional<ActionOnDay> find(Ref ref) {
        return found.computeIfAbsent(ref, each -> {
            var path = each.segments();
            return PlanLedger.of(view, PlanId.of(path.get(1))).story(ActionCode.of(path.get(3)))
                    .flatMap(story -> story.on(at));
        });
    }

    /// The last days of those of them that are unfinished and have one.
    Map<Ref, LocalDate> lastDays(Collection<Ref> refs) {
        Map<Ref, LocalDate> days = new HashMap<>();
        refs.forEach(ref -> find(ref).filter(action -> !action.state().finished())
                .flatMap(action -> action.timescale().lastDay()).ifPresent(day -> days.put(ref, day)));
        return days;
    }

    /// The plan that an action belongs to.
    static PlanId plan(Ref action) {
        return PlanId.of(action.segments().get(1));
    }
}
