package countyplan.actionplans.operations;

import countyplan.actionplans.AreaCode;
import countyplan.actionplans.ExportPlan;
import countyplan.actionplans.PlanExport;
import countyplan.actionplans.PlanFileKind;
import countyplan.actionplans.csv.PlanFileWriter;
import countyplan.actionplans.csv.PlanRow;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.rules.MoveCauses;
import countyplan.actionplans.sheet.ActionWords;
import countyplan.actionplans.sheet.PlanAreas;
import countyplan.actionplans.sheet.PlanSheet;
import countyplan.actionplans.sheet.SheetField;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.Entered;
import countyplan.core.Document;
import countyplan.core.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Gives a plan as a file that [Imports] loads again to the same plan, or as a sheet that [SheetUpdates] takes back. An area
/// without actions has no line in the first; in a workbook it is among the areas to choose from.
final class Exports {

    private Exports() {
    }

    static PlanExport export(ExportPlan ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        var areas = AreaTable.all(view, ask.plan(), view.asAt());
        var actions = PlanLedger.actions(view, ask.plan(), view.asAt());
        var kind = ask.as().orElse(ask.empty() ? PlanFileKind.XLSX : PlanFileKind.CSV);
        var shown = ask.empty() ? List.<ActionOnDay>of() : actions;
        return new PlanExport(kind == PlanFileKind.CSV ? csv(ask, shown, areas) : sheet(ask, kind, view, actions,
                new PlanAreas(areas.values())));
    }

    private static Document csv(ExportPlan ask, List<ActionOnDay> actions,
            Map<AreaCode, AreaOnDay> areas) {
        var rows = actions.stream().map(action -> {
            var area = Optional.ofNullable(areas.get(action.area()));
            return new PlanRow(0, action.area(), area.flatMap(AreaOnDay::title), action.code(), action.printed(),
                    action.title(), action.leads(), action.timescale().written(),
                    area.map(AreaOnDay::priorities).orElse(List.of()));
        }).toList();
        return Document.text("text/csv", ask.plan() + ".csv", PlanFileWriter.write(rows));
    }

    private static Document sheet(ExportPlan ask, PlanFileKind kind, View view, List<ActionOnDay> actions,
            PlanAreas areas) {
        var name = ask.plan() + (ask.empty() ? "-template" : "-" + view.asAt());
        List<Map<SheetField, String>> rows = List.of();
        if (!ask.empty()) {
            var entered = Entered.of(view, ask.plan());
            rows = actions.stream().map(action -> ActionWords.of(ask.plan(), action,
                    entered.note(action.code(), view.asAt(), view.known()), areas, entered.version(action.code()),
                    view.asAt())).toList();
        }
        return kind == PlanFileKind.XLSX ? PlanSheet.workbook(name, rows, areas, leads(actions),
                MoveCauses.on(view.asAt()).stream().map(MoveCauses.Cause::words).toList())
                : PlanSheet.csv(name, rows);
    }

    private static List<String> leads(List<ActionOnDay> actions) {
        var names = new TreeMap<String, String>();
        actions.forEach(action -> action.leads().forEach(lead -> names.putIfAbsent(lead.key(), lead.name())));
        return List.copyOf(names.values());
    }
}
