package countyplan.lightbulb;

/// Where a job is.
public enum JobState {
    ORDERED, FITTED, INSPECTED, DECLINED, CANCELLED
}
