package countyplan.strategy;

/// What the values of a success measure say, whatever anybody says about it.
public enum MeasureState {
    /// There is no value at all, so that nothing can be told yet.
    BASELINE_NEEDED,
    /// There is one value, or nobody said which way it is to go.
    MEASURED,
    /// The latest value is better than the first.
    IMPROVED,
    /// The latest value is the same as the first.
    SAME,
    /// The latest value is worse than the first.
    WORSE,
    /// The day for the next value has passed and none has come.
    NO_NEW_DATA
}
