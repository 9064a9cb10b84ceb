package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.ActionReader;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Changing;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what an operation is about, or refuses with what there is instead.
final class Lookup {

    private static final int MOST_SHOWN = 20;

    private Lookup() {
    }

    /// A plan, and the day from which something new belongs to it.
    record Home(PlanOnDay plan, LocalDate day) {
    }

    static PlanOnDay plan(View view, PlanId id, LocalDate day) {
        return PlanTable.find(view, id, day).orElseThrow(() -> noPlan(view, id));
    }

    /// What is new belongs to a plan from the plan's first day unless the change states another.
    static Home home(Changing changing, PlanId id) {
        var stated = changing.statedOn();
        if (stated.isPresent()) {
            return new Home(plan(changing, id, stated.get()), stated.get());
        }
        var first = Optional.ofNullable(PlanTable.ever(changing).get(id)).orElseThrow(() -> noPlan(changing, id));
        var plan = plan(changing, id, later(first, changing.today()));
        return new Home(plan, later(first, plan.starts()));
    }

    static AreaOnDay area(View view, PlanId plan, AreaCode area, LocalDate day) {
        var areas = AreaTable.all(view, plan, day);
        var found = areas.get(area);
        if (found != null) {
            return found;
        }
        var first = AreaTable.ever(view, plan).get(area);
        throw first != null ? tooEarly("Area " + area + " belongs to " + plan, first)
                : none("no-such-area", plan + " has no area " + area + ".", area.value(), areas.keySet());
    }

    static ActionOnDay action(View view, PlanId plan, ActionCode code, LocalDate day) {
        return ActionReader.one(view, plan, code, day).orElseThrow(() -> noAction(view, plan, code));
    }

    static Refused noAction(View view, PlanId plan, ActionCode code) {
        var actions = ActionTable.ever(view, plan);
        var first = actions.get(code);
        return first != null ? tooEarly(code + " belongs to " + plan, first)
                : none("no-such-action", plan + " has no action " + code + ".", code.value(), actions.keySet());
    }

    private static Refused noPlan(View view, PlanId id) {
        var plans = PlanTable.ever(view);
        var first = plans.get(id);
        if (first != null) {
            return tooEarly("The plan " + id + " is there", first);
        }
        return plans.isEmpty()
                ? Refused.notFound("no-such-plan",
                        "There is no action plan yet. Add one with: action-plans create " + id,
                        List.of())
                : none("no-such-plan", "There is no action plan " + id + ".", id.value(), plans.keySet());
    }

    private static Refused tooEarly(String what, LocalDate first) {
        return Refused.notFound("not-yet-there",
                what + " from " + LongDate.words(first) + ". Choose that day or a later one.", List.of());
    }

    /// Says that nobody is called so, who may have been meant, and who there is.
    ///
    /// @param sentence that ends with a full stop
    static Refused nobody(String sentence, Lead lead, Collection<String> there) {
        var near = Misspelling.meant(lead.name(), there);
        return none("no-such-lead", sentence + near.map(name -> " Did you mean " + name + "?").orElse(""), near.orElse(
                lead.name()), there);
    }

    /// Says that there is no such thing, and lists those there are, the likeliest first.
    static Refused none(String code, String sentence, String typed, Collection<?> there) {
        var closest = there.stream().map(Object::toString)
                .sorted(Comparator.comparingInt((String each) -> -shared(each, typed))).limit(MOST_SHOWN).toList();
        return Refused.notFound(code,
                sentence + (closest.isEmpty() ? " There is none yet." : " Choose one of those there are."),
                closest);
    }

    private static int shared(String one, String other) {
        var length = 0;
        while (length < one.length() && length < other.length()
                && Character.toLowerCase(one.charAt(length)) == Character.toLowerCase(other.charAt(length))) {
            length++;
        }
        return length;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
