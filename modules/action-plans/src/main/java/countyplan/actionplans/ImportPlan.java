package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Document;

/// New areas and actions belong to the plan from its first day, what changes is changed from today, unless another day is
/// stated for both. What the file does not name is left alone.
@About("loads areas and actions from a CSV file or a workbook, all of it or nothing")
public record ImportPlan(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the file, with a header that names its columns: area, code, title, leads, timescale, priorities", example = "carers-2022-25-action-plan.csv") Document file,
        @About(value = "leave columns aside that are not known", example = "no") boolean ignoreUnknown,
        @About(value = "where a code is repeated, keep every such action: the second CS2.4 becomes CS2.4-2", example = "yes") boolean keepBoth,
        @About(value = "the file is a table copied from a published plan: areas said once for several actions, leads on lines of their own, points of an action in rows of their own", example = "no") boolean published) {
}
