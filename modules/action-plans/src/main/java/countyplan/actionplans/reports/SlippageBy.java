package countyplan.actionplans.reports;

/// What slippage is added up by.
public enum SlippageBy {
    /// Each action by itself.
    ACTION,
    /// Who leads the actions; an action that several lead counts for each of them.
    LEAD,
    /// The areas of the plan.
    AREA,
    /// The causes that moves were given.
    CAUSE
}
