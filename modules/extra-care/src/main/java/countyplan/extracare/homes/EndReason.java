package countyplan.extracare.homes;

/// Why a tenancy ended, which is why the flat is void then.
public enum EndReason {
    /// The tenant died.
    DEATH,
    /// The tenant moved to residential or nursing care.
    MOVED_TO_CARE,
    /// The tenant chose to live elsewhere.
    CHOICE,
    /// The tenant moved to another flat of Extra Care.
    TRANSFER,
    /// The tenant had come for an assessment, which is over.
    ASSESSMENT_OVER,
    /// The landlord ended it.
    ENDED_BY_LANDLORD
}
