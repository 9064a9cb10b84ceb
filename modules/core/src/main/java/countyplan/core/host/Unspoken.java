package countyplan.core.host;

/**
 * Stands in the log for a defect amid what tells of persons: what it was and where, without its message, which may repeat
 * what was given.
 */
final class Unspoken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unspoken(Throwable defect) {
        super(defect.getClass().getName() + " (its message is left out: it may repeat a personal value)",
                defect.getCause() == null ? null : new Unspoken(defect.getCause()), false, true);
        setStackTrace(defect.getStackTrace());
    }

    static RuntimeException of(Throwable defect) {
        return new Unspoken(defect);
    }
}
