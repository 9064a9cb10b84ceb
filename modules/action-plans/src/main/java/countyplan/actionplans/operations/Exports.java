package countyplan.actionplans.operations;

import countyplan.actionplans.ExportPlan;
import countyplan.actionplans.PlanExport;
import countyplan.actionplans.csv.PlanFileWriter;
import countyplan.actionplans.csv.PlanRow;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.core.Document;
import countyplan.core.View;
import java.util.List;
import java.util.Optional;

/// Gives a plan as a file that [Imports] loads again to the same plan. An area without actions has no line in it.
final class Exports {

    private Exports() {
    }

    static PlanExport export(ExportPlan ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        var areas = AreaTable.all(view, ask.plan(), view.asAt());
        var rows = PlanLedger.actions(view, ask.plan(), view.asAt()).stream().map(action -> {
            var area = Optional.ofNullable(areas.get(action.area()));
            return new PlanRow(0, action.area(), area.flatMap(AreaOnDay::title), action.code(), action.printed(),
                    action.title(), action.leads(), action.timescale().written(),
                    area.map(AreaOnDay::priorities).orElse(List.of()));
        }).toList();
        return new PlanExport(Document.text("text/csv", ask.plan() + ".csv", PlanFileWriter.write(rows)));
    }
}
