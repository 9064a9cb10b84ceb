package countyplan.actionplans;

/// How far the days of a report are apart.
public enum Every {
    /// Sundays.
    WEEK,
    /// The last days of months.
    MONTH,
    /// The last days of March, June, September and December.
    QUARTER
}
