package countyplan.extracare.tenants;

/// Where a nomination stands.
public enum NominationState {
    /// Somebody is nominated.
    NOMINATED,
    /// The panel has agreed.
    AGREED,
    /// A flat is offered.
    OFFERED,
    /// The offer is accepted.
    ACCEPTED,
    /// The flat is let.
    LET,
    /// The panel, the landlord or the applicant said no.
    REFUSED,
    /// It was taken back.
    WITHDRAWN;

    /// Whether it may still come to a letting.
    public boolean isOpen() {
        return this != LET && this != REFUSED && this != WITHDRAWN;
    }
}
