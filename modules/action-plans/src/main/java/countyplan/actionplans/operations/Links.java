package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.ActionReader;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What plans, areas and actions have to do with each other and with the strategy that they deliver: a plan delivers its
/// strategy, an area is part of its plan and covers priorities, an action belongs to its area and so serves what that
/// covers.
final class Links {

    private static final String PRIORITIES = "/priorities/";

    private final View view;
    private final Consumer<Link> tell;

    private Links(View view, Consumer<Link> tell) {
        this.view = view;
        this.tell = tell;
    }

    static void of(Ref record, View view, Consumer<Link> tell) {
        var links = new Links(view, tell);
        if (record.module().equals("action-plans")) {
            links.own(record);
        } else {
            links.delivering(record);
        }
    }

    private void own(Ref record) {
        var path = record.segments();
        if (path.size() != 2 && path.size() != 4 && path.size() != 6) {
            return;
        }
        try {
            var plan = PlanTable.find(view, PlanId.of(path.get(1)), view.asAt());
            if (plan.isPresent() && path.size() == 2) {
                plan(plan.get());
            } else if (plan.isPresent() && path.size() == 6) {
                new BesideLinks(view, tell).beneath(record,
                        PlanOnDay.ref(plan.get().plan(), ActionCode.of(path.get(3))));
            } else if (plan.isPresent() && path.get(2).equals("events")) {
                new BesideLinks(view, tell).event(plan.get().plan(), record);
            } else if (plan.isPresent() && path.get(2).equals("areas")) {
                area(plan.get(), AreaCode.of(path.get(3)));
            } else if (plan.isPresent() && path.get(2).equals("actions")) {
                action(plan.get(), ActionCode.of(path.get(3)));
            }
        } catch (IllegalArgumentException e) {
            return; // no id or code that could be ours
        }
    }

    private void plan(PlanOnDay plan) {
        plan.strategy().ifPresent(strategy -> delivers(plan, strategy));
        AreaTable.all(view, plan.plan(), view.asAt()).keySet().forEach(area -> isPartOf(plan, area));
    }

    private void area(PlanOnDay plan, AreaCode code) {
        var area = AreaTable.all(view, plan.plan(), view.asAt()).get(code);
        if (area != null) {
            area.priorities().forEach(number -> covers(plan, area, number));
            isPartOf(plan, code);
            PlanLedger.actions(view, plan.plan(), view.asAt()).stream().filter(action -> action.area().equals(code))
                    .forEach(action -> belongs(plan, action.code(), code));
        }
    }

    private void action(PlanOnDay plan, ActionCode code) {
        new BesideLinks(view, tell).action(plan.plan(), code);
        var area = ActionReader.one(view, plan.plan(), code, view.asAt()).map(ActionOnDay::area);
        area.ifPresent(each -> belongs(plan, code, each));
        area.map(each -> AreaTable.all(view, plan.plan(), view.asAt()).get(each)).map(AreaOnDay::priorities)
                .orElse(List.of()).forEach(number -> serves(plan, code, number));
    }

    /// What plans do for a strategy or for a priority of one.
    private void delivering(Ref record) {
        new BesideLinks(view, tell).because(record);
        var at = record.path().lastIndexOf(PRIORITIES);
        var strategy = at > 0 ? Ref.of(record.path().substring(0, at)) : record;
        var number = at > 0 ? number(record.path().substring(at + PRIORITIES.length())) : Optional.<Integer>empty();
        for (var plan : PlanTable.all(view)) {
            if (plan.strategy().filter(record::equals).isPresent()) {
                delivers(plan, record);
            } else if (number.isPresent() && plan.strategy().filter(strategy::equals).isPresent()) {
                serving(plan, number.get());
            }
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void serving(PlanOnDay plan, int number) {
        var areas = AreaTable.all(view, plan.plan(), view.asAt()).values().stream()
                .filter(area -> area.priorities().contains(number)).toList();
        if (areas.isEmpty()) {
            return;
        }
        areas.forEach(area -> covers(plan, area, number));
        Set<AreaCode> codes = areas.stream().map(AreaOnDay::area).collect(Collectors.toSet());
        PlanLedger.actions(view, plan.plan(), view.asAt()).stream().filter(action -> codes.contains(action.area()))
                .forEach(action -> serves(plan, action.code(), number));
    }

    private void delivers(PlanOnDay plan, Ref strategy) {
        tell.accept(Link.of(PlanOnDay.ref(plan.plan()), "delivers", strategy, "is delivered by"));
    }

    private void isPartOf(PlanOnDay plan, AreaCode area) {
        tell.accept(Link.of(PlanOnDay.ref(plan.plan(), area), "is part of", PlanOnDay.ref(plan.plan()),
                "has the area"));
    }

    private void covers(PlanOnDay plan, AreaOnDay area, int number) {
        plan.priority(number).ifPresent(priority -> tell.accept(
                Link.of(PlanOnDay.ref(plan.plan(), area.area()), "covers", priority, "is covered by")));
    }

    private void belongs(PlanOnDay plan, ActionCode action, AreaCode area) {
        tell.accept(Link.of(PlanOnDay.ref(plan.plan(), action), "belongs to", PlanOnDay.ref(plan.plan(), area),
                "has the action"));
    }

    private void serves(PlanOnDay plan, ActionCode action, int number) {
        plan.priority(number).ifPresent(priority -> tell.accept(
                Link.of(PlanOnDay.ref(plan.plan(), action), Link.SERVES, priority, "is served by").inSum()));
    }
}
