package countyplan.strategy;

/// Where what an item of a review tells of stands.
public enum ReviewItemState {
    /// The review says no more than its column does.
    TOLD,
    /// It is being done.
    IN_PROGRESS,
    /// It is done.
    DONE,
    /// It goes on without an end.
    ONGOING,
    /// It was begun, and does not go on.
    STALLED,
    /// It is still to be begun.
    OUTSTANDING;

    /// Whether a day is to be named by which it goes on.
    boolean wantsDate() {
        return this == STALLED || this == OUTSTANDING;
    }
}
