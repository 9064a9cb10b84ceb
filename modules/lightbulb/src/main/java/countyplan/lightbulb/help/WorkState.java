package countyplan.lightbulb.help;

/// Where a work is.
public enum WorkState {
    PLANNED, ORDERED, UNDER_WAY, DONE, CANCELLED
}
