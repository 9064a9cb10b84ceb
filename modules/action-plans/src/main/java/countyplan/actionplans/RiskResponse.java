package countyplan.actionplans;

/// What is done about a risk: the four answers that council risk registers know.
public enum RiskResponse {
    /// It is borne as it is.
    TOLERATE,
    /// Something is done to make it less likely or less bad.
    TREAT,
    /// Somebody else bears it, such as an insurer or a contractor.
    TRANSFER,
    /// What brings it is not done any more.
    TERMINATE
}
