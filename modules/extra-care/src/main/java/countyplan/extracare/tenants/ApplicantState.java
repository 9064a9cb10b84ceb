package countyplan.extracare.tenants;

/// Where somebody who wishes to live in Extra Care stands.
public enum ApplicantState {
    /// Has applied.
    APPLIED,
    /// The need is assessed.
    ASSESSED,
    /// The panel has put them on the waiting list.
    WAITING,
    /// Is nominated for a scheme.
    NOMINATED,
    /// Lives in a scheme.
    HOUSED,
    /// The panel said no.
    DECLINED,
    /// Does not wish to any more.
    WITHDRAWN
}
