package countyplan.core;

import java.time.LocalDate;
import java.util.Optional;

/** What a read may use: who asks, the day and the knowledge that the answer is about, and SQL to read with. */
public interface View {
    Caller caller();

    /** The day the answer is about; today in London unless asked otherwise. */
    LocalDate asAt();

    /** The number of the last change that the answer may know of. */
    long known();

    /** Today in London. */
    LocalDate today();

    /** The part of the answer's rows that was asked for. */
    Page page();

    /**
     * A query; see {@link Facts} for "the last fact as at that day". Where the caller is limited, it has {@link
     * Facts#mine} or {@link Facts#everyones} in it, and is not run otherwise.
     */
    Query sql(String statement);

    /** When and by whom a change was made, if it has been kept and the view knows of it; for histories. */
    Optional<Made> made(long change);

    /** The title of any module's record, if it is held and the caller may know of it; for links from one module's records to another's. */
    Optional<String> title(Ref ref);
}
