package countyplan.archiveshub.records;

/// How a building is held.
public enum Tenure {
    OWNED, LEASED, NOT_SAID
}
