package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.store.ActionReader;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Ref;
import countyplan.core.View;
import java.util.Optional;

/// What plans, areas and actions are called, for links from other modules' records.
final class Titles {

    private Titles() {
    }

    static Optional<String> of(Ref ref, View view) {
        var path = ref.segments();
        try {
            return switch (path.size()) {
                case 2 -> PlanTable.find(view, PlanId.of(path.get(1)), view.asAt()).map(PlanOnDay::title);
                case 4 -> within(PlanId.of(path.get(1)), path.get(2), path.get(3), view);
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id or code that could be ours
        }
    }

    private static Optional<String> within(PlanId plan, String kind, String code, View view) {
        return switch (kind) {
            case "actions" -> ActionReader.one(view, plan, ActionCode.of(code), view.asAt()).map(ActionOnDay::title);
            case "areas" -> Optional.ofNullable(AreaTable.all(view, plan, view.asAt()).get(AreaCode.of(code)))

                    .map(area -> area.title().orElse("Area " + area.area()));
            default -> Optional.empty();
        };
    }
}
