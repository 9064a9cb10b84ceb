package countyplan.actionplans.reports;

/// How much time one character of a timeline stands for.
public enum TimelineScale {
    /// A month.
    MONTH(1),
    /// A quarter of a financial year.
    QUARTER(3),
    /// A financial year.
    YEAR(12),
    /// Ten financial years.
    DECADE(120);

    private final int months;

    TimelineScale(int months) {
        this.months = months;
    }

    /// How many months that is.
    public int months() {
        return months;
    }
}
