package countyplan.extracare.homes;

/// Where a flat stands.
public enum FlatStanding {
    /// It can be let and never was.
    VACANT,
    /// Somebody is nominated for it.
    NOMINATED,
    /// Somebody lives there.
    LET,
    /// Nobody lives there since a tenancy ended.
    VOID
}
