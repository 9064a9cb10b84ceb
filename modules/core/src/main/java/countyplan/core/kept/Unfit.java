package countyplan.core.kept;

/** A file that is not what is asked for: of other tables, of other questions, or damaged. It is read from the tables then. */
public final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unfit(String why) {
        super(why, null, false, false);
    }
}
