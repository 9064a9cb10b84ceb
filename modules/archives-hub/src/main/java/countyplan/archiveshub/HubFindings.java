package countyplan.archiveshub;

import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.records.AppraisalState;
import countyplan.archiveshub.registers.Registers;
import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import java.util.function.Consumer;

/// What is worth attention in whole appraisals.
final class HubFindings {
    private HubFindings() {
    }

    static void tell(View view, Consumer<Finding> tell) {
        if (view.caller().belonging().isPresent()) {
            return;
        }
        for (var dossier : Dossier.all(view)) {
            var held = dossier.held();
            if (held.state() == AppraisalState.WITHDRAWN) {
                continue;
            }
            var ref = Ref.to(Registers.ID, held.key());
            if (held.state() != AppraisalState.DRAFT && dossier.options().stream()
                    .noneMatch(option -> option.isDoMinimum())) {
                tell.accept(new Finding("no-do-minimum", held.record().title() + " (" + held.key()
                        + ") has no do-minimum: nothing shows what it costs to do no more than must be done", ref));
            }
            dossier.options().forEach(option -> option.faults().forEach(
                    fault -> tell.accept(new Finding("line-left-out", fault, ref))));
        }
    }
}
