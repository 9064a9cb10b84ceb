package countyplan.actionplans.operations;

import countyplan.actionplans.Freshness;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.reports.AskWorkload;
import countyplan.actionplans.reports.PlanWorkload;
import countyplan.actionplans.reports.WorkloadLine;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much each lead has to do. An action that several lead is counted for each of them, and said to be shared: sums over
/// leads are larger than the plan.
final class Workloads {

    private static final int SOON = 30;
    private static final int LATER = 90;
    private static final String NO_LEAD = "(no lead)";

    private Workloads() {
    }

    static PlanWorkload workload(AskWorkload ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        var rules = Rules.on(view, view.asAt());
        var open = PlanLedger.actions(view, ask.plan(), view.asAt()).stream()
                .filter(action -> !action.state().finished()).toList();
        Map<String, Load> loads = new LinkedHashMap<>();
        for (var action : open) {
            for (var lead : action.leading()) {
                loads.computeIfAbsent(lead.key(), key -> new Load(lead.name())).add(action, rules, view.asAt());
            }
            if (action.leading().isEmpty()) {
                loads.computeIfAbsent(NO_LEAD, Load::new).add(action, rules, view.asAt());
            }
        }
        var lines = loads.values().stream().map(Load::line)
                .sorted(Comparator.comparingInt(WorkloadLine::open).reversed().thenComparing(WorkloadLine::lead))
                .toList();
        var shared = (int) open.stream().filter(action -> action.leading().size() > 1).count();
        var unled = (int) open.stream().filter(action -> action.leading().isEmpty()).count();
        return new PlanWorkload(sentence(open.size(), shared, unled, loads.size() - (unled == 0 ? 0 : 1)), ask.plan(),
                open.size(), shared, unled, rules.freshnessRule(), lines);
    }

    private static String sentence(int open, int shared, int unled, int leads) {
        if (open == 0) {
            return "There is nothing left to do.";
        }
        return Prose.count(open, "action is", "actions are") + " not finished, for "
                + Prose.count(leads, "lead", "leads") + "."
                + (shared == 0 ? "" : " " + Prose.count(shared, "of them is", "of them are")
                        + " shared and counted for each lead.")
                + (unled == 0 ? "" : " " + Prose.count(unled, "has", "have") + " no lead.");
    }

    /// What one lead has to do.
    private static final class Load {

        private final String lead;
        private int open;
        private int shared;
        private int overdue;
        private int due30;
        private int due90;
        private int stale;
        private int undated;

        private Load(String lead) {
            this.lead = lead;
        }

        private void add(ActionOnDay action, Rules rules, LocalDate asAt) {
            open++;
            shared += action.leading().size() > 1 ? 1 : 0;
            stale += rules.freshness(action).filter(Freshness.STALE::equals).isPresent() ? 1 : 0;
            var last = action.timescale().lastDay();
            if (last.isEmpty()) {
                undated++;
            } else if (last.get().isBefore(asAt)) {
                overdue++;
            } else {
                due30 += last.get().isAfter(asAt.plusDays(SOON)) ? 0 : 1;
                due90 += last.get().isAfter(asAt.plusDays(LATER)) ? 0 : 1;
            }
        }

        private WorkloadLine line() {
            return new WorkloadLine(lead, open, shared, overdue, due30, due90, stale, undated);
        }
    }
}
