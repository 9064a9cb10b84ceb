package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;

@About("gives the actions of a plan as a file: CSV to import elsewhere, or a workbook to edit and bring back")
public record ExportPlan(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "what sort of file: csv unless said, xlsx for a workbook with drop-downs that update-from takes, sheet-csv for the same as CSV", example = "xlsx") Optional<PlanFileKind> as,
        @About(value = "without the actions, as a template to fill in; a workbook unless said", example = "no") boolean empty) {
}
