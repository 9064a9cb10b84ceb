package countyplan.strategy;

/// Which way a success measure is to go.
public enum Direction {
    /// More of it is better.
    INCREASE,
    /// Less of it is better.
    REDUCE,
    /// It is to stay where it is.
    MAINTAIN
}
