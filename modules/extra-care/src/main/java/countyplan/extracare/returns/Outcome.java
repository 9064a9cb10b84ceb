package countyplan.extracare.returns;

/// What became of a row.
public enum Outcome {
    /// It is kept.
    ACCEPTED,
    /// It is kept in the place of one that was reported before.
    REPLACED,
    /// It says what was reported before.
    UNCHANGED,
    /// It is not kept.
    REFUSED
}
