package countyplan.core;

import java.time.LocalDate;
import java.util.List;
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

    /**
     * Something that the module works out from its records and that is kept in memory for later askings, so that they read
     * only what is new. It is worked out from committed rows alone and brought up to date for every asking; within a change
     * this answers a copy of the change's own that has its rows too, and nothing of that copy is kept, whatever becomes of
     * the change. What is kept goes again where memory is needed or records were removed.
     *
     * <p>It is of all records, whoever asks, so it is not for operations that a limited caller may use, unless it says that
     * it is ({@link CatchUp#isForLimitedCallers}).
     *
     * @param key says which thing it is: a record of a type of the module's own, for one sort of thing
     * @param catchUp works it out; it may be asked for by several at once but runs for one at a time
     */
    <T> T kept(Object key, CatchUp<T> catchUp);

    /** When and by whom a change was made, if it has been kept and the view knows of it; for histories. */
    Optional<Made> made(long change);

    /** The title of any module's record, if it is held and the caller may know of it; for links from one module's records to another's. */
    Optional<String> title(Ref ref);

    /** What a record has to do with others, as any module tells; only what the caller may know of. Each link once. */
    List<Link> links(Ref record);

    /** Where a record stands, in few words, if it is held, its module tells and the caller may know of it. */
    Optional<String> standing(Ref ref);
}
