package countyplan.extracare.costing;

/// How long the stretches are of which each line tells.
public enum Every {
    /// Twelve months.
    YEAR,
    /// A week from Monday to Sunday, or what of it is in a year.
    WEEK
}
