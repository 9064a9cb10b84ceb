package countyplan.contracts;

import java.util.List;

/// Where a contract stands. The moves are ours.
public enum ContractState {
    /// Wanted, and not yet put out.
    PLANNED,
    /// Out to tender.
    TENDERING,
    /// Its tender waits.
    ON_HOLD,
    /// Awarded or running.
    LIVE,
    /// Notice has been given: it will end at its end.
    IN_NOTICE,
    /// Over.
    ENDED;

    List<ContractState> next() {
        return switch (this) {
            case PLANNED -> List.of(TENDERING, LIVE, ENDED);
            case TENDERING -> List.of(ON_HOLD, LIVE, ENDED);
            case ON_HOLD -> List.of(TENDERING, ENDED);
            case LIVE -> List.of(IN_NOTICE, ENDED);
            case IN_NOTICE -> List.of(LIVE, ENDED);
            case ENDED -> List.of();
        };
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
