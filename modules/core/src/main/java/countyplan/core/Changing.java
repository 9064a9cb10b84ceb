package countyplan.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a change may use. All of it is one transaction under the store's write lock: it is kept whole or not at all,
 * and a dry run is the same work rolled back.
 */
public interface Changing extends View {
    /** The day the change takes effect: as asked, else today in London. */
    LocalDate on();

    /** The day asked for, if one was; for changes whose natural day is not today. */
    Optional<LocalDate> statedOn();

    /** The number of this change. */
    long number();

    /**
     * Writes a row: a record or a dated fact. {@code on_day} and {@code change_no} are filled in.
     *
     * @param table the table, which has columns {@code on_day}, {@code change_no} and {@code void_no}
     * @param on the day from which it holds
     * @param columnsAndValues {@code "plan", plan, "code", code}; values as in {@link Query#with}
     */
    void insert(String table, LocalDate on, @Nullable Object... columnsAndValues);

    /** Runs an update that the log tells of; answers how many rows it changed. */
    int update(String statement, @Nullable Object... parametersAndValues);

    /**
     * Tells the change log what happened to a record; the version of the record becomes this change's number. A
     * change that logs nothing changes nothing and is rolled back.
     *
     * @param ref the record
     * @param before what it was, as a record of the same type as {@code after}; null where it is new
     * @param after what it is now; null where it has gone
     */
    void log(Ref ref, @Nullable Record before, @Nullable Record after);

    /**
     * Says to which organisations or districts a record belongs, with everything beneath it, from now on; whoever it
     * belonged to before and is not among them may not know of it any more, whatever day or moment they ask about. A record
     * that belongs to nobody is for callers who are not limited.
     *
     * @param ref the record
     * @param owners each in lower-case words with hyphens, as tokens are limited to: {@code blaby}
     * @throws Refused if nobody can be called so; or if the caller is limited and would give the record to others than
     *     themselves, take it from others, or not be among its owners
     */
    void belongs(Ref ref, Collection<String> owners);

    /**
     * Says that a record belongs to one organisation or district alone; see {@link #belongs(Ref, Collection)}.
     *
     * @param ref the record
     * @param owner lower-case words with hyphens
     * @throws Refused likewise
     */
    void belongs(Ref ref, String owner);

    /**
     * Says that a record belongs to nobody any more, itself; see {@link #belongs(Ref, Collection)}.
     *
     * @param ref the record
     * @throws Refused if the caller is limited
     */
    void belongsToNobody(Ref ref);

    /** Tells somebody who waits how far the work is. */
    void progress(long done, long total);
}
