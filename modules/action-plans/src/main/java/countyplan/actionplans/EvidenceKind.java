package countyplan.actionplans;

/// What sort of thing shows that something was done.
public enum EvidenceKind {
    /// A report, a policy, a contract.
    DOCUMENT,
    /// The minutes of a meeting.
    MINUTES,
    /// Figures.
    DATA,
    /// A page that the public can read.
    WEB_PAGE,
    /// What carers or others said.
    FEEDBACK,
    /// Anything else.
    OTHER
}
