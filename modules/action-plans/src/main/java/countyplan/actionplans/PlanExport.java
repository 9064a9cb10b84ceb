package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Document;

@About("a file")
public record PlanExport(
        @About("the actions as CSV or as a workbook") Document file) {
}
