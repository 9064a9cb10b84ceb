package countyplan.actionplans.operations;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.ActionView;
import countyplan.actionplans.AddNeed;
import countyplan.actionplans.AskNeeds;
import countyplan.actionplans.DropNeed;
import countyplan.actionplans.Logged;
import countyplan.actionplans.NeedStanding;
import countyplan.actionplans.OtherAction;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.PlanNeeds;
import countyplan.actionplans.chains.Need;
import countyplan.actionplans.chains.NeedGraph;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.NeedTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Changing;
import countyplan.core.Fault;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Which actions need others to be done first.
final class Needs {

    private static final int LONGEST_LAG = 3_660;

    private Needs() {
    }

    static ActionView add(AddNeed asked, Changing changing) {
        var lag = asked.lag().orElse(0);
        if (lag < 0 || lag > LONGEST_LAG) {
            throw Refused.invalid("out-of-range", "The lag is a number of days.", new Fault("lag",
                    Integer.toString(lag), "a number of days from 0 to " + LONGEST_LAG));
        }
        Actions.found(changing, asked.plan(), asked.code());
        var other = asked.needs();
        Actions.found(changing, other.plan().orElse(asked.plan()), other.code());
        var action = PlanOnDay.ref(asked.plan(), asked.code());
        var needed = other.ref(asked.plan());
        refuseCircle(asked.plan(), action, needed, changing);
        var before = standing(changing, action, needed);
        if (before.filter(need -> need.lag() == lag).isEmpty()) {
            NeedTable.write(changing, asked.plan(), asked.code(), needed, OptionalInt.of(lag), Optional.empty());
            changing.log(action, before.map(need -> logged(need, Optional.empty())).orElse(null),
                    new Logged.Need(needed, OptionalInt.of(lag), Optional.empty()));
        }
        return Actions.now(changing, asked.plan(), asked.code());
    }

    static ActionView drop(DropNeed asked, Changing changing) {
        Actions.found(changing, asked.plan(), asked.code());
        new Texts().check("reason", asked.reason(), Texts.REASON).refuse();
        var action = PlanOnDay.ref(asked.plan(), asked.code());
        var needed = asked.needs().ref(asked.plan());
        var before = standing(changing, action, needed).orElseThrow(() -> Lookup.none("no-such-need",
                asked.code() + " does not need " + asked.needs() + ".", asked.needs().toString(),
                new NeedGraph(NeedTable.standing(changing, changing.on())).needsOf(action).stream()
                        .map(need -> OtherAction.of(need.needs(), asked.plan())).toList()));
        NeedTable.write(changing, asked.plan(), asked.code(), needed, OptionalInt.empty(), asked.reason());
        changing.log(action, logged(before, Optional.empty()),
                new Logged.Need(needed, OptionalInt.empty(), asked.reason()));
        return Actions.now(changing, asked.plan(), asked.code());
    }

    private static Logged.Need logged(Need need, Optional<String> reason) {
        return new Logged.Need(need.needs(), OptionalInt.of(need.lag()), reason);
    }

    private static Optional<Need> standing(Changing changing, Ref action, Ref needed) {
        return NeedTable.standing(changing, changing.on()).stream()
                .filter(need -> need.action().equals(action) && need.needs().equals(needed)).findFirst();
    }

    private static void refuseCircle(PlanId plan, Ref action, Ref needed, Changing changing) {
        new NeedGraph(NeedTable.standingOrComing(changing, changing.on())).circle(action, needed).ifPresent(circle -> {
            throw Refused.conflict("circle", action.equals(needed)
                    ? "An action cannot need itself."
                    : "That would go round in a circle, so that none of them could ever be done: "
                            + spelt(circle, plan) + ". Drop one of these needs first.");
        });
    }

    /// `CS1.1 needs CS1.3, which needs CS1.1`.
    static String spelt(List<Ref> circle, PlanId plan) {
        return circle.getFirst().equals(circle.getLast()) && circle.size() == 2
                ? OtherAction.of(circle.getFirst(), plan) + " needs itself"
                : OtherAction.of(circle.getFirst(), plan) + " needs " + circle.stream().skip(1)
                        .map(each -> OtherAction.of(each, plan).toString())
                        .collect(Collectors.joining(", which needs "));
    }

    static PlanNeeds list(AskNeeds ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        ask.code().ifPresent(code -> Lookup.action(view, ask.plan(), code, view.asAt()));
        var plan = PlanOnDay.ref(ask.plan());
        var actions = new ActionsByRef(view);
        var lines = NeedTable.standing(view, view.asAt()).stream()
                .filter(need -> need.action().isWithin(plan) || need.needs().isWithin(plan))
                .filter(need -> ask.code().map(code -> PlanOnDay.ref(ask.plan(), code))
                        .map(ref -> need.action().equals(ref) || need.needs().equals(ref)).orElse(true))
                .map(need -> line(need, ask.plan(), actions))
                .sorted(Comparator
                        .comparing((PlanNeeds.Line line) -> line.action().plan().map(PlanId::value).orElse(""))
                        .thenComparing(line -> line.action().code()).thenComparing(line -> line.needs().code()))
                .toList();
        var early = (int) lines.stream().filter(line -> line.stands() == NeedStanding.TOO_EARLY)
                .map(PlanNeeds.Line::action).distinct().count();
        return new PlanNeeds(sentence(lines.size(), early), ask.plan(), early, lines);
    }

    private static String sentence(int needs, int early) {
        return needs == 0 ? "No action is known to need another."
                : Prose.count(needs, "need", "needs") + "; " + (early == 0 ? "none is due before what it needs."
                        : Prose.count(early, "action is", "actions are") + " due before what "
                                + (early == 1 ? "it needs." : "they need."));
    }

    private static PlanNeeds.Line line(Need need, PlanId plan, ActionsByRef actions) {
        var action = actions.find(need.action());
        var needed = actions.find(need.needs());
        return new PlanNeeds.Line(OtherAction.of(need.action(), plan), action.map(ActionOnDay::title),
                action.map(ActionOnDay::timescale), OtherAction.of(need.needs(), plan), needed.map(ActionOnDay::title),
                needed.map(ActionOnDay::timescale), need.lag(), spare(need, action, needed),
                stands(need, action, needed));
    }

    /// How an action stands to one that it needs.
    static NeedStanding stands(Need need, Optional<ActionOnDay> action, Optional<ActionOnDay> needed) {
        if (action.filter(each -> !each.state().finished()).isEmpty()) {
            return NeedStanding.OVER;
        }
        if (needed.isEmpty() || needed.get().state() == ActionState.CANCELLED) {
            return NeedStanding.LOST;
        }
        if (needed.get().state() == ActionState.COMPLETE) {
            return NeedStanding.MET;
        }
        var spare = spare(need, action, needed);
        return spare.isEmpty() ? NeedStanding.UNDATED
                : spare.getAsInt() < 0 ? NeedStanding.TOO_EARLY : NeedStanding.FITS;
    }

    private static OptionalInt spare(Need need, Optional<ActionOnDay> action, Optional<ActionOnDay> needed) {
        var last = action.flatMap(each -> each.timescale().lastDay());
        var first = needed.flatMap(each -> each.timescale().lastDay()).map(day -> day.plusDays(need.lag()));
        return last.isEmpty() || first.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(first.get(), last.get())));
    }
}
