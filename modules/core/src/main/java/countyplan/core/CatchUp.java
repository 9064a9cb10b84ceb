package countyplan.core;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes, of the rows that a module's changes wrote, something that is kept in memory between one asking and the next
 * ({@link View#kept}), and brings it up to date by the rows that came since. Rows are dated facts: they are only added, and
 * withdrawn by a later change.
 *
 * <p>Where very many rows were read for it, the core also writes them, as they were answered, to a file in the data folder,
 * from which it is made again after a start: the same {@link #take} then gets the same rows without the tables being read,
 * and catches up with what came since. So what it asks must follow from what it was given and answered alone, not from the day
 * or from chance, and its key must be a record or an enum whose text says which thing it is. The file is only taken where it
 * answers what is asked word for word, was written when the tables were at the same steps, and has in it the change that the
 * log still has; in every other case the tables are read. It goes when records are removed, and may be deleted at any time.
 * Of records in PostgreSQL there are no such files.
 *
 * @param <T> immutable, since several ask it at once; what was kept stays as it is while its successor is made. It holds
 *     facts of every day, and of every change up to some number: what a view may know of it, whoever asks must choose by
 *     {@link View#asAt} and {@link View#known}
 */
@FunctionalInterface
public interface CatchUp<T> {
    /**
     * Takes in what changes wrote: those after {@link News#after} up to {@link News#upTo}, and no others. A row may be seen
     * to be withdrawn by a change after these, which then is still to come; it counts as not withdrawn.
     *
     * @param before what was kept; null where nothing is, so that everything is to be read
     * @param news where to read
     */
    T take(@Nullable T before, News news);

    /**
     * Whether those who ask for it keep a limited caller to their own records themselves; otherwise it is refused to limited
     * callers.
     */
    default boolean isForLimitedCallers() {
        return false;
    }

    /** What is there to be taken in. */
    interface News {
        /** The last change that has been taken in; 0 where nothing is kept. */
        long after();

        /** The last change to take in. */
        long upTo();

        /** A query of the rows; {@code :after} and {@code :upTo} are bound, days and knowledge are not. */
        Query sql(String statement);

        /**
         * A query of the rows that those changes wrote to a table. Where an index begins with the columns that the condition
         * gives values to and ends with {@code change_no}, the database finds them by it, however many others there are.
         *
         * @param columns what to read of the rows {@code f}: {@code f.code, f.on_day}
         * @param table its name
         * @param condition which rows {@code f} of the table: {@code f.plan = :plan}
         * @param order in what order, of those of each change by itself: {@code order by f.code}; empty for any
         */
        Query written(String columns, String table, String condition, String order);

        /** The addresses of the module's records of which those changes say in the log that they changed them. */
        Set<Ref> changed(String module);
    }
}
