package countyplan.lightbulb.help;

/// Where a job is.
public enum JobState {
    ORDERED, FITTED, INSPECTED, DECLINED, CANCELLED
}
