package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AskFindings;
import countyplan.actionplans.FindingCount;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanFindings;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.ledger.Stood;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Finding;
import countyplan.core.View;
import countyplan.core.timescale.TimescaleKind;
import countyplan.core.values.LongDate;
import countyplan.core.values.Rag;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What is worth a person's attention in a plan. Finished actions need none, but for a code that two share.
final class Attention {

    private final View view;
    private final PlanOnDay plan;
    private final Rules rules;
    private final Consumer<Finding> tell;

    private Attention(View view, PlanOnDay plan, Consumer<Finding> tell) {
        this.view = view;
        this.plan = plan;
        this.rules = Rules.on(view, view.asAt());
        this.tell = tell;
    }

    static PlanFindings findings(AskFindings ask, View view) {
        List<Finding> findings = new ArrayList<>();
        new Attention(view, Lookup.plan(view, ask.plan(), view.asAt()), findings::add).look();
        var ref = PlanOnDay.ref(ask.plan());
        Registers.all().forEach(register -> register.findings(view, finding -> {
            if (finding.ref().isWithin(ref)) {
                findings.add(finding);
            }
        }));
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        var lines = counts.entrySet().stream().map(each -> new FindingCount(each.getKey(), each.getValue())).toList();
        return new PlanFindings(findings.isEmpty() ? "Nothing needs attention."
                : Prose.count(findings.size(), "thing needs", "things need") + " attention.", ask.plan(), lines,
                findings);
    }

    /// Tells the findings of every plan on the day of the view.
    static void all(View view, Consumer<Finding> tell) {
        PlanTable.all(view).forEach(plan -> new Attention(view, plan, tell).look());
    }

    private void look() {
        var actions = PlanLedger.actions(view, plan.plan(), view.asAt());
        areas(AreaTable.all(view, plan.plan(), view.asAt()).values());
        repeatedCodes(actions);
        var open = actions.stream().filter(action -> !action.state().finished()).toList();
        open.stream().filter(action -> action.leading().isEmpty())
                .forEach(action -> tell("no-lead", action, " has no lead: " + action.title()));
        accountability(actions, open);
        open.forEach(this::timescale);
        WaitingList.findings(view, plan, open, tell);
        Posts.of(view).findings(plan, open, view.asAt(), tell);
        NeedFindings.tell(view, plan.plan(), tell);
        Authorities.findings(view, plan.plan(), tell);
        updates(open);
        actions.forEach(this::ratings);
        UntoldMoves.tell(view, plan, tell);
    }

    private void areas(Iterable<AreaOnDay> areas) {
        var strategyHeld = plan.strategy().flatMap(view::title).isPresent();
        if (plan.strategy().isPresent() && !strategyHeld) {
            tell.accept(new Finding("unknown-strategy", plan.plan() + " names " + plan.strategy().get()
                    + " as its strategy, which is not held", PlanOnDay.ref(plan.plan())));
        }
        for (var area : areas) {
            var ref = PlanOnDay.ref(plan.plan(), area.area());
            if (area.title().isEmpty()) {
                tell.accept(new Finding("untitled-area", "Area " + area.area() + " has no title", ref));
            }
            if (strategyHeld) {
                area.priorities().stream().filter(number -> plan.priority(number).flatMap(view::title).isEmpty())
                        .forEach(number -> tell.accept(new Finding("unknown-priority", "Area " + area.area()
                                + " serves priority " + number + ", which " + plan.strategy().orElseThrow()
                                + " does not have",
                                ref)));
            }
        }
    }

    private void repeatedCodes(List<ActionOnDay> actions) {
        Map<ActionCode, List<ActionCode>> byPrinted = new HashMap<>();
        actions.forEach(
                each -> byPrinted.computeIfAbsent(each.printed(), printed -> new ArrayList<>()).add(each.code()));
        for (var action : actions) {
            var same = byPrinted.get(action.printed());
            if (same.size() > 1) {
                var others = same.stream().filter(code -> !code.equals(action.code())).toList();
                tell("repeated-code", action,
                        " is printed as " + action.printed() + ", and so is " + Prose.and(others) + ": "
                                + action.title());
            }
        }
    }

    /// A plan that never says who is accountable, as printed plans do not, is told so once.
    private void accountability(List<ActionOnDay> actions, List<ActionOnDay> open) {
        var unclear = open.stream()
                .filter(action -> action.leading().size() > 1 && action.accountable().isEmpty()).toList();
        if (!unclear.isEmpty() && actions.stream().allMatch(action -> action.accountable().isEmpty())) {
            tell.accept(new Finding("nobody-accountable", Prose.count(unclear.size(), "action", "actions") + " of "
                    + plan.plan() + (unclear.size() == 1 ? " has" : " have") + " several leads, and nobody is "
                    + "accountable for any action of the plan", PlanOnDay.ref(plan.plan())));
        } else {
            unclear.forEach(action -> tell("nobody-accountable", action, " has "
                    + Prose.count(action.leading().size(), "lead", "leads") + " and nobody accountable: "
                    + action.title()));
        }
        open.stream().filter(action -> action.accountable().size() > 1)
                .forEach(action -> tell("several-accountable", action, " has "
                        + Prose.count(action.accountable().size(), "lead", "leads") + " who are accountable, where one "
                        + "should be: " + Prose.and(action.accountable().stream().map(Lead::name).toList())));
    }

    private void timescale(ActionOnDay action) {
        var timescale = action.timescale();
        if (timescale.doubt().isPresent()) {
            tell("unclear-timescale", action,
                    "'s timescale \"" + timescale + "\" is unclear: " + timescale.doubt().get());
        } else if (timescale.kind() == TimescaleKind.NOT_STATED) {
            tell("no-timescale", action, " has no timescale: " + action.title());
        }
    }

    private void updates(List<ActionOnDay> open) {
        open.stream().filter(action -> rules.freshness(action).filter(Freshness.STALE::equals).isPresent())
                .forEach(action -> {
                    var last = action.lastUpdate().orElseThrow();
                    tell("stale", action, " was last updated on " + LongDate.words(last) + ", "
                            + Prose.count(ChronoUnit.DAYS.between(last, view.asAt()), "day", "days") + " ago: "
                            + action.title());
                });
        var limit = rules.rule().freshness().days();
        var never = open.stream().filter(action -> action.lastUpdate().isEmpty()
                && view.asAt().isAfter(action.since().plusDays(limit))).count();
        if (never > 0) {
            tell.accept(new Finding("never-updated", Prose.count(never, "action", "actions") + " of " + plan.plan()
                    + (never == 1 ? " has" : " have") + " been in the plan for more than " + limit
                    + " days without a progress update", PlanOnDay.ref(plan.plan())));
        }
    }

    private void ratings(ActionOnDay action) {
        var computed = rules.rate(action);
        if (Stood.disagree(action.rag(), computed)) {
            tell("rated-otherwise", action, " is rated " + action.rag().orElseThrow() + " by people and "
                    + (computed == Rag.NONE ? "not at all" : computed) + " by the rule " + rules.named()
                    + action.ragReason().map(why -> ", because: " + why).orElse("") + ": " + action.title());
        }
    }

    private void tell(String code, ActionOnDay action, String sentence) {
        tell.accept(new Finding(code, action.code() + sentence, PlanOnDay.ref(plan.plan(), action.code())));
    }
}
