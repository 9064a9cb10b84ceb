package countyplan.archiveshub.records;

/// Where an option stands.
public enum OptionState {
    IDENTIFIED, COSTED, REJECTED, NOT_PREFERRED, PREFERRED, APPROVED, SUPERSEDED
}
