package countyplan.archiveshub.records;

/// Where a risk stands.
public enum RiskState {
    OPEN, MITIGATED, ESCALATED, CLOSED
}
