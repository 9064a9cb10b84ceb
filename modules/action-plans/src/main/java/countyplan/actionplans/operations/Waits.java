package countyplan.actionplans.operations;

import countyplan.actionplans.AwaitedEvent;
import countyplan.actionplans.EventState;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.WaitStanding;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which event of a plan each action waits for, by the words of its timescale.
final class Waits {

    private final Map<String, Held<AwaitedEvent, EventState>> events = new HashMap<>();

    private Waits(List<Held<AwaitedEvent, EventState>> held) {
        held.forEach(event -> {
            keep(event.record().title(), event);
            keep(event.key(), event);
            event.record().words().forEach(words -> keep(Timescale.read(words).awaits().orElse(words), event));
        });
    }

    private void keep(String words, Held<AwaitedEvent, EventState> event) {
        events.putIfAbsent(Wording.key(words), event);
    }

    /// The events of the plan on the day of the view.
    static Waits of(View view, PlanId plan) {
        return new Waits(Registers.EVENTS.all(view, PlanOnDay.ref(plan)));
    }

    /// The event that an action waits for, if its timescale waits for one that the plan has.
    Optional<Held<AwaitedEvent, EventState>> event(ActionOnDay action) {
        return action.timescale().awaits().map(words -> events.get(Wording.key(words)));
    }

    /// How it stands between an unfinished action that waits and its event.
    WaitStanding stands(ActionOnDay action) {
        return event(action).map(event -> switch (event.state()) {
            case EXPECTED -> WaitStanding.WAITS;
            case CANCELLED -> WaitStanding.EVENT_CANCELLED;
            case HAPPENED -> action.timescale().dated() ? WaitStanding.FREE : WaitStanding.NEEDS_A_DATE;
        }).orElse(WaitStanding.NO_EVENT);
    }

    /// The day on which the event happened, or by which it is expected.
    static Optional<LocalDate> day(Held<AwaitedEvent, EventState> event) {
        return switch (event.state()) {
            case HAPPENED -> Optional.of(event.since());
            case EXPECTED -> event.record().expected().flatMap(Timescale::lastDay);
            case CANCELLED -> Optional.empty();
        };
    }

    /// The last day of an action that is to be done some time after that day: six weeks after it, if its timescale says so.
    static Optional<LocalDate> follows(ActionOnDay action, LocalDate day) {
        return action.timescale().length().flatMap(length -> after(length, day));
    }

    /// The day so long after another; none where the words name no length that can be counted.
    static Optional<LocalDate> after(String length, LocalDate day) {
        return Timescale.read(length + " after " + LongDate.words(day)).lastDay();
    }
}
