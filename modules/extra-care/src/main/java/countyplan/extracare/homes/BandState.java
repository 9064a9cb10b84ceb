package countyplan.extracare.homes;

/// Whether a band is in use.
public enum BandState {
    /// People are put into it.
    IN_USE,
    /// Nobody is put into it any more.
    WITHDRAWN
}
