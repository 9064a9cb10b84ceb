package countyplan.strategy;

/// What became of a priority in the strategy after, as far as anybody says.
public enum Became {
    /// It is there still.
    KEPT,
    /// It has another title.
    RENAMED,
    /// It became several.
    SPLIT,
    /// It became one with others.
    MERGED,
    /// It was given up, as was entered.
    DROPPED,
    /// It was not there before.
    NEW,
    /// Nobody entered what became of it, and none of the later ones has its title.
    NOT_SAID;

    static Became of(Fate fate) {
        return switch (fate) {
            case KEPT -> KEPT;
            case RENAMED -> RENAMED;
            case SPLIT -> SPLIT;
            case MERGED -> MERGED;
            case DROPPED -> DROPPED;
            case NEW -> NEW;
        };
    }
}
