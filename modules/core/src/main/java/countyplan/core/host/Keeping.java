package countyplan.core.host;

import countyplan.core.CatchUp;
import countyplan.core.Query;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What modules keep in memory of their records. Only what has been committed is ever kept, and it goes where the memory is
 * needed, where other things were asked for since, and where rows were removed: then the numbers of later changes do not
 * tell what became of it.
 */
final class Keeping {
    /** How many things are kept at most: those asked for last. */
    private static final int MOST = 100;

    /** In the log, so that what another process removed is seen as well. Records are restored only where there were none. */
    private static final String REMOVED = "select 1 as one from core_change where number > :after and number <= :upTo"
            + " and operation in ('sample remove', 'module-records remove') limit 1";

    private final Map<Object, Place> places = new LinkedHashMap<>(16, 0.75f, true);

    /** Where one thing is kept; whoever brings it up to date holds its monitor. */
    private static final class Place {
        private SoftReference<Kept> kept = new SoftReference<>(null);
    }

    /** @param upTo the last change that it has taken in */
    private record Kept(Object thing, long upTo) {}

    /** What is read, and how far. */
    record Rows(long after, long upTo, Function<String, Query> committed) implements CatchUp.News {
        @Override
        public Query sql(String statement) {
            return committed.apply(statement).with("after", after).with("upTo", upTo);
        }
    }

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
            if (kept != null && new Rows(kept.upTo(), upTo, committed).sql(REMOVED).any()) {
                kept = null;
            }
            long after = kept == null ? 0 : kept.upTo();
            @Nullable
            T before = kept == null ? null : (T) kept.thing();
            T thing = catchUp.take(before, new Rows(after, upTo, committed));
            place.kept = new SoftReference<>(new Kept(thing, upTo));
            return thing;
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
