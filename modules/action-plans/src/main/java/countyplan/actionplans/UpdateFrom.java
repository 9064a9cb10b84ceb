package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Document;

/// Rows are found by their key. What was not edited changes nothing, and what the sheet does not name is left alone.
@About("takes back a sheet that export gave, with what was edited in it")
public record UpdateFrom(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the sheet: the workbook, or its first sheet saved as CSV", example = "carers-2022-25.xlsx") Document file,
        @About(value = "change the others even if some rows are refused, such as those that somebody changed meanwhile", example = "no") boolean leaveRefused) {
}
