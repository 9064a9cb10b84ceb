package countyplan.archiveshub.records;

/// Why a cost plan is another than the one before.
public enum Cause {
    SCOPE, PRICES, QUANTITIES, RISK, TIMING, METHOD, CORRECTION
}
