package countyplan.strategy;

/// The layers in which adult social care meets need, first things first.
public enum Layer {
    /// So that no need arises.
    PREVENT,
    /// So that need becomes less.
    REDUCE,
    /// So that need comes later.
    DELAY,
    /// What need there is.
    MEET
}
