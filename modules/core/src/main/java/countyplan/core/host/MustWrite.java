package countyplan.core.host;

/** The data folder cannot be opened read-only: it is new, or its tables need a step more. Open it for writing. */
public final class MustWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MustWrite() {
        super("The data folder needs to be opened for writing first", null, false, false);
    }
}
