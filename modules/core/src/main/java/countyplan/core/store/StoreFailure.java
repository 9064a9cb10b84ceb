package countyplan.core.store;

import countyplan.core.Refused;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database refused a statement, and it is a defect of ours. */
final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StoreFailure(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    /**
     * What to throw for what the database or DbClient threw: {@link Refused} where a value does not fit its column,
     * {@link StoreUnavailable} where the database has gone, else a defect.
     */
    static RuntimeException of(Throwable failure) {
        String state = state(failure);
        return switch (state) {
            // ISO 9075-2, 24.1: data exception, string data right truncation; numeric value out of range
            case "22001" -> Refused.invalid("too-long", "A text is longer than can be kept; shorten it");
            case "22003" -> Refused.invalid("too-large", "A number is larger than can be kept; check it");
            default -> gone(state)
                    ? new StoreUnavailable("The records cannot be reached just now; try again in a while", failure)
                    : new StoreFailure(failure);
        };
    }

    /** Whether the transaction lost a race with another and may be tried again: serialisation failure, deadlock. */
    static boolean mayTryAgain(Throwable failure) {
        String state = state(failure);
        return state.equals("40001") || state.equals("40P01");
    }

    /** Connection exceptions; of PostgreSQL also: out of connections or memory, shut down by its operator. */
    static boolean gone(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    /** The SQLSTATE of the failure or its cause; empty where none tells. */
    static String state(Throwable failure) {
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
