package countyplan.core.store;

import java.sql.SQLException;

/** The database refused a statement. */
final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether this or its cause tells that the transaction lost a race and may be tried again. */
    static boolean mayTryAgain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "40001".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
