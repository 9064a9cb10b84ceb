package countyplan.strategy;

/// What became of a priority from one strategy to the next.
public enum Fate {
    /// It stayed, by the same name.
    KEPT,
    /// It stayed, by another name.
    RENAMED,
    /// It became several, of which this is one.
    SPLIT,
    /// Several became this one.
    MERGED,
    /// It was given up.
    DROPPED,
    /// It was not there before.
    NEW
}
