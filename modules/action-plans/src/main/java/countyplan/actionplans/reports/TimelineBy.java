package countyplan.actionplans.reports;

/// What a timeline is grouped by.
public enum TimelineBy {
    /// The areas of the plan.
    AREA,
    /// Who leads the actions; one that several lead is shown for each of them.
    LEAD
}
