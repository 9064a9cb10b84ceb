package countyplan.actionplans;

/// What sort of file a plan is given as.
public enum PlanFileKind {

    /// Comma-separated values with what `import` takes: to load the plan elsewhere.
    CSV,
    /// A workbook to edit and bring back with `update-from`: drop-downs, and the version of each action.
    XLSX,
    /// The same sheet as comma-separated values, without drop-downs.
    SHEET_CSV
}
