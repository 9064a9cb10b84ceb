package countyplan.extracare.monitoring;

/// How a service is rated in all, as the Care Quality Commission puts it; the worst last.
public enum Overall {
    /// Outstanding.
    OUTSTANDING,
    /// Good.
    GOOD,
    /// Requires improvement.
    REQUIRES_IMPROVEMENT,
    /// Inadequate.
    INADEQUATE
}
