package countyplan.archiveshub.records;

/// Where a milestone stands.
public enum MilestoneState {
    PLANNED, DONE, PAUSED, DROPPED
}
