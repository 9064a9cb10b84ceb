package countyplan.actionplans.operations;

import countyplan.actionplans.AskWhatIf;
import countyplan.actionplans.AwaitedEvent;
import countyplan.actionplans.EventState;
import countyplan.actionplans.OtherAction;
import countyplan.actionplans.WhatIf;
import countyplan.actionplans.chains.NeedGraph;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.core.values.Standpoint;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.BaselineTable;
import countyplan.actionplans.store.BaselineTable.Baseline;
import countyplan.actionplans.store.NeedTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Fault;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/// What would move if an event happened on another day. What waits for it without a day of its own could not be done before
/// it; what has a day and depends on it, and what needs either, moves only as far as it has to.
final class WhatIfs {

    private static final String UNLESS_SAID = "2 months";

    private final PlanOnDay plan;
    private final View view;
    private final ActionsByRef actions;
    private final NeedGraph graph;
    private final Map<Ref, ActionOnDay> waiting = new HashMap<>();
    private final Optional<Baseline> baseline;
    private final Map<Ref, LocalDate> agreed = new HashMap<>();

    private WhatIfs(PlanOnDay plan, View view) {
        this.plan = plan;
        this.view = view;
        this.actions = new ActionsByRef(view);
        this.graph = new NeedGraph(NeedTable.standing(view, view.asAt()));
        this.baseline = BaselineTable.all(view, plan.plan(), view.asAt()).stream().reduce((first, last) -> last);
        baseline.ifPresent(kept -> PlanLedger.of(view, plan.plan()).on(Standpoint.of(kept.day(), kept.known()))
                .forEach(action -> action.timescale().lastDay()
                        .ifPresent(day -> agreed.put(PlanOnDay.ref(plan.plan(), action.code()), day))));
    }

    static WhatIf ask(AskWhatIf ask, View view) {
        var plan = Lookup.plan(view, ask.plan(), view.asAt());
        var event = Registers.EVENTS.get(view, Ref.to(PlanOnDay.ref(ask.plan()), "events", ask.event()));
        if (event.state() != EventState.EXPECTED) {
            throw Refused.conflict("not-expected", event.record().title() + (event.state() == EventState.HAPPENED
                    ? " happened on " : " was cancelled on ") + LongDate.words(event.since())
                    + ", so it cannot slip. Ask about an earlier day with as at.");
        }
        var expected = event.record().expected().flatMap(Timescale::lastDay);
        return new WhatIfs(plan, view).answer(ask, event, expected, instead(ask, plan, expected));
    }

    private static LocalDate instead(AskWhatIf ask, PlanOnDay plan, Optional<LocalDate> expected) {
        if (ask.to().isPresent()) {
            if (ask.slipsBy().isPresent()) {
                throw Refused.invalid("both", "Say how much later or to when, not both.",
                        new Fault("slipsBy", ask.slipsBy().get(), "either `slipsBy` or `to`"));
            }
            return plan.timescale(ask.to().get().written()).lastDay().orElseThrow(() -> Refused.invalid("no-day",
                    "That is no day to move the event to.", new Fault("to", ask.to().get().written(),
                            "a time with a last day, such as 31 March 2023 or Mar 23")));
        }
        var length = ask.slipsBy().orElse(UNLESS_SAID);
        var day = expected.orElseThrow(() -> Refused.invalid("no-day",
                "The event has no day from which to slip. Say to when instead.",
                new Fault("slipsBy", length, "`to` with a day")));
        return Waits.after(length, day).orElseThrow(() -> Refused.invalid("no-length", "That is no length of time.",
                new Fault("slipsBy", length, "a number of days, weeks, months or years, such as 2 months")));
    }

    private WhatIf answer(AskWhatIf ask, Held<AwaitedEvent, EventState> event, Optional<LocalDate> expected,
            LocalDate instead) {
        var waits = Waits.of(view, plan.plan());
        PlanLedger.actions(view, plan.plan(), view.asAt()).stream().filter(action -> !action.state().finished())
                .filter(action -> waits.event(action).filter(each -> each.key().equals(event.key())).isPresent())
                .forEach(action -> waiting.put(PlanOnDay.ref(plan.plan(), action.code()), action));
        var days = actions.lastDays(graph.downstream(waiting.keySet()));
        var now = expected.map(day -> graph.moved(days, notBefore(day))).orElse(Map.of());
        var then = graph.moved(days, notBefore(instead));
        var touched = new TreeSet<>(waiting.keySet());
        touched.addAll(then.keySet());
        touched.removeIf(ref -> !waiting.containsKey(ref) && Optional.ofNullable(then.get(ref))
                .equals(Optional.ofNullable(now.get(ref))));
        var lines = touched.stream().map(ref -> line(ref, Optional.ofNullable(now.get(ref)).or(
                () -> Optional.ofNullable(days.get(ref))),
                Optional.ofNullable(then.get(ref)).or(() -> Optional.ofNullable(days.get(ref))))).toList();
        var moving = (int) lines.stream().filter(line -> line.because() != WhatIf.Because.WAITS)
                .filter(line -> line.later().orElse(0) > 0).count();
        var after = (int) lines.stream().filter(WhatIf.Line::afterPlan).count();
        var later = (int) lines.stream().filter(line -> line.laterThanBaseline().orElse(0) > 0).count();
        return new WhatIf(sentence(event.record(), instead, moving, after, later), plan.plan(), ask.event(), expected,
                instead, waiting.size(), moving, after, baseline.map(Baseline::name), later, lines);
    }

    /// The day before which each that waits could not be done, if the event happened on that day.
    private Map<Ref, LocalDate> notBefore(LocalDate day) {
        Map<Ref, LocalDate> days = new HashMap<>();
        waiting.forEach((ref, action) -> days.put(ref, Waits.follows(action, day).orElse(day)));
        return days;
    }

    private WhatIf.Line line(Ref ref, Optional<LocalDate> before, Optional<LocalDate> after) {
        var action = actions.find(ref).orElseThrow();
        var because = !waiting.containsKey(ref) ? WhatIf.Because.NEEDS
                : action.timescale().dated() ? WhatIf.Because.DEPENDS : WhatIf.Because.WAITS;
        var later = before.isPresent() && after.isPresent() ? OptionalInt.of(days(before.get(), after.get()))
                : OptionalInt.empty();
        var kept = Optional.ofNullable(agreed.get(ref));
        var ends = PlanTable.find(view, ActionsByRef.plan(ref), view.asAt()).flatMap(PlanOnDay::ends);
        return new WhatIf.Line(OtherAction.of(ref, plan.plan()), action.title(), action.timescale(), because, before,
                after, later, kept,
                kept.isPresent() && after.isPresent() ? OptionalInt.of(days(kept.get(), after.get()))
                        : OptionalInt.empty(),
                ends.isPresent() && after.filter(ends.get()::isBefore).isPresent());
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private String sentence(AwaitedEvent event, LocalDate instead, int moving, int after, int later) {
        return "If " + event.title() + " happened by " + LongDate.words(instead) + ", "
                + Prose.count(waiting.size(), "action that waits for it", "actions that wait for it")
                + " could not be done before, and "
                + (moving == 0 ? "no action with a day"
                        : Prose.count(moving, "action with a day", "actions with a day"))
                + " would have to move"
                + (after == 0 ? ""
                        : "; " + Prose.count(after, "would be", "would be") + " due after the plan has ended")
                + baseline.map(
                        kept -> "; " + (later == 0 ? "none" : later) + " would be later than baseline " + kept.name()
                                + (later == 1 ? " has it" : " has them"))
                        .orElse("")
                + ". Nothing has been kept.";
    }
}
