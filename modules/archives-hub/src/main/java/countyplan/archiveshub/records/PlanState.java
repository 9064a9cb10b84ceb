package countyplan.archiveshub.records;

/// Where a version of a cost plan stands.
public enum PlanState {
    DRAFT, ISSUED, SUPERSEDED
}
