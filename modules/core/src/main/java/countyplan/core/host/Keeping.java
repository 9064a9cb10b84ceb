package countyplan.core.host;

import countyplan.core.CatchUp;
import countyplan.core.Query;
import countyplan.core.kept.KeptFiles;
import countyplan.core.kept.Recording;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What modules keep in memory of their records. Only what has been committed is ever kept, and it goes where the memory is
 * needed, where other things were asked for since, and where rows were removed: then the numbers of later changes do not
 * tell what became of it.
 *
 * <p>Where very many rows had to be read for it, they are also written to a file: after a start, or where the memory was
 * needed, it is made again from the file and from what changed since.
 */
final class Keeping {
    private static final System.Logger LOGGER = System.getLogger(Keeping.class.getName());

    /** The operations that remove rows. Records are restored only where there were none. */
    private static final List<String> REMOVING = List.of("sample remove", "module-records remove");

    /** How many things are kept at most: those asked for last. */
    private static final int MOST = 100;

    /** In the log, so that what another process removed is seen as well. */
    private static final String REMOVED = "select 1 as one from core_change where number > :after and number <= :upTo"
            + " and operation in ('" + String.join("', '", REMOVING) + "') limit 1";

    private static final String CHANGE =
            "select made_at, caller, operation, on_day from core_change where number = :number";

    private final Map<Object, Place> places = new LinkedHashMap<>(16, 0.75f, true);
    private final Optional<KeptFiles> files;

    /** @param files where rows may be written; empty where they are to be nowhere but in the database */
    Keeping(Optional<KeptFiles> files) {
        this.files = files;
    }

    /** Where one thing is kept; whoever brings it up to date holds its monitor. */
    private static final class Place {
        private SoftReference<Kept> kept = new SoftReference<>(null);
    }

    /**
     * @param upTo the last change that it has taken in
     * @param file the file that it was made from, if nothing has been taken in since
     */
    private record Kept(Object thing, long upTo, KeptFiles.@Nullable Kept file) {}

    /**
     * The thing with at least every change up to that number taken in.
     *
     * @param committed reads what was committed, and nothing else
     */
    @SuppressWarnings("unchecked") // a key is used for one sort of thing only
    <T> T get(Object key, CatchUp<T> catchUp, long upTo, Function<String, Query> committed) {
        Place place = place(key);
        synchronized (place) {
            Kept kept = place.kept.get();
            if (kept != null && kept.upTo() >= upTo) {
                return (T) kept.thing();
            }
            if (kept == null) {
                kept = filed(key, catchUp, upTo, committed);
            } else if (hasRemoved(kept.upTo(), upTo, committed)) {
                kept = null;
            }
            if (kept == null || kept.upTo() < upTo) {
                kept = caughtUp(key, catchUp, kept, upTo, committed);
            }
            place.kept = new SoftReference<>(kept);
            return (T) kept.thing();
        }
    }

    /** What can be made from the key's file, if that is of these very records. */
    private <T> @Nullable Kept filed(
            Object key, CatchUp<T> catchUp, long upTo, Function<String, Query> committed) {
        KeptFiles.Kept file = files.flatMap(all -> all.open(key)).orElse(null);
        if (file == null) {
            return null;
        }
        if (file.upTo() <= upTo && file.stamp().equals(stamp(file.upTo(), committed))
                && !hasRemoved(file.upTo(), upTo, committed)) {
            try {
                T thing = file.replay((before, after, until, reading) -> catchUp.take(before,
                        new News(after, until, reading, List.of())));
                return new Kept(thing, file.upTo(), file);
            } catch (RuntimeException unfit) {
                // whatever is wrong with its rows, the tables have them right
                LOGGER.log(System.Logger.Level.DEBUG, "the file of " + key + " is of no use", unfit);
            }
        }
        files.ifPresent(all -> all.discard(key));
        return null;
    }

    @SuppressWarnings("unchecked") // as above
    private <T> Kept caughtUp(Object key, CatchUp<T> catchUp, @Nullable Kept kept, long upTo,
            Function<String, Query> committed) {
        long after = kept == null ? 0 : kept.upTo();
        @Nullable
        T before = kept == null ? null : (T) kept.thing();
        boolean goesOn = kept == null || kept.file() != null;
        if (files.isEmpty() || !goesOn || !(key instanceof Record || key instanceof Enum<?>)) {
            return new Kept(catchUp.take(before, new News(after, upTo, committed, List.of())), upTo, null);
        }
        try (Recording recording = files.get().record()) {
            T thing = catchUp.take(before, new News(after, upTo,
                    statement -> recording.of(committed.apply(statement), statement), List.of()));
            files.get().keep(key, kept == null ? null : kept.file(), recording, upTo, stamp(upTo, committed));
            return new Kept(thing, upTo, null);
        }
    }

    /** What the log has of a change, which no other change of that number has. */
    private static String stamp(long number, Function<String, Query> committed) {
        return committed.apply(CHANGE).with("number", number).first(row -> row.moment("made_at") + " "
                + row.text("caller") + " " + row.text("operation") + " " + row.date("on_day")).orElse("");
    }

    private static boolean hasRemoved(long after, long upTo, Function<String, Query> committed) {
        return new News(after, upTo, committed, List.of()).sql(REMOVED).any();
    }

    /** Deletes what files have of records, before and after these are removed. */
    void forgetFiles(String operation) {
        if (REMOVING.contains(operation)) {
            files.ifPresent(KeptFiles::discardAll);
        }
    }

    private Place place(Object key) {
        synchronized (places) {
            Place place = places.computeIfAbsent(key, ignored -> new Place());
            if (places.size() > MOST) {
                places.remove(places.keySet().iterator().next());
            }
            return place;
        }
    }
}
