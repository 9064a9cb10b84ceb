package countyplan.core.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that was ever said about one thing, such as the timescales of an action: each with the day from which it holds, the
/// change that wrote it and the change that withdrew it, if one did. It never changes, and takes little more room than what
/// was said: it is what modules keep of very many dated facts ([countyplan.core.View#kept]).
public final class Track<T> {

    /// Numbers of changes stay below this many bits, and days are counted above them: that is enough for a million changes
    /// a day for three thousand years, and for days up to the year 24,000.
    private static final int CHANGE_BITS = 40;

    private static final LocalDate LAST_DAY = LocalDate.of(20_000, 1, 1);

    private static final long CHANGES = (1L << CHANGE_BITS) - 1;
    /// In place of the change that withdrew what was said: none did.
    public static final long NEVER = Long.MAX_VALUE;

    private final long[] moments;
    private final long @Nullable [] withdrawn;
    private final T[] values;

    private Track(long[] moments, long @Nullable [] withdrawn, T[] values) {
        this.moments = moments;
        this.withdrawn = withdrawn;
        this.values = values;
    }

    /// Something said.
    ///
    /// @param day the day from which it holds
    /// @param change the number of the change that wrote it
    public record Entry<T>(LocalDate day, long change, T value) {
    }

    /// A day and a change in one number, in the order in which what was said counts.
    static long moment(LocalDate day, long change) {
        return day.toEpochDay() << CHANGE_BITS | change;
    }

    /// What holds from that standpoint.
    public Optional<T> at(Standpoint at) {
        return Optional.ofNullable(valueAt(at));
    }

    /// What holds from that standpoint; null for nothing, so that many can be gone through quickly.
    public @Nullable T valueAt(Standpoint at) {
        var place = last(at);
        return place < 0 ? null : values[place];
    }

    /// What holds from that standpoint, and since when.
    public Optional<Entry<T>> entryAt(Standpoint at) {
        var place = last(at);
        return place < 0 ? Optional.empty() : Optional.of(entry(place));
    }

    /// All that counts from that standpoint, in the order of days and of changes: what was withdrawn and what holds only
    /// from later days is left out.
    public List<Entry<T>> entries(Standpoint at) {
        var until = until(at);
        List<Entry<T>> entries = new ArrayList<>(until);
        for (var place = 0; place < until; place++) {
            if (counts(place, at)) {
                entries.add(entry(place));
            }
        }
        return entries;
    }

    /// All that counts as known at that change, whatever its day.
    public List<Entry<T>> entries(long known) {
        return entries(Standpoint.of(LAST_DAY, known));
    }

    /// The place of what holds; below 0 for none.
    public int last(Standpoint at) {
        return previous(until(at), at);
    }

    /// The place of what counted before that in that place.
    public int previous(int place, Standpoint at) {
        var earlier = place - 1;
        while (earlier >= 0 && !counts(earlier, at)) {
            earlier--;
        }
        return earlier;
    }

    /// The place of the first that counts; below 0 for none.
    public int first(Standpoint at) {
        var until = until(at);
        for (var place = 0; place < until; place++) {
            if (counts(place, at)) {
                return place;
            }
        }
        return -1;
    }

    public T value(int place) {
        return values[place];
    }

    public LocalDate day(int place) {
        return LocalDate.ofEpochDay(moments[place] >> CHANGE_BITS);
    }

    private Entry<T> entry(int place) {
        return new Entry<>(day(place), moments[place] & CHANGES, values[place]);
    }

    private int until(Standpoint at) {
        var end = at.end();
        if (moments.length == 0 || moments[moments.length - 1] < end) {
            return moments.length;
        }
        var place = Arrays.binarySearch(moments, end);
        return place < 0 ? -place - 1 : place;
    }

    private boolean counts(int place, Standpoint at) {
        return (moments[place] & CHANGES) <= at.known() && (withdrawn == null || withdrawn[place] > at.known());
    }

    /// A track in the making.
    public static final class Growing<T> {

        private long[] moments;
        private long @Nullable [] withdrawn;
        private @Nullable Object[] values;
        private int size;

        /// @param before what was said so far, which stays as it is
        public Growing(@Nullable Track<T> before) {
            if (before == null) {
                moments = new long[1];
                values = new @Nullable Object[1];
            } else {
                moments = before.moments.clone();
                withdrawn = before.withdrawn == null ? null : before.withdrawn.clone();
                values = Arrays.copyOf(before.values, before.values.length, Object[].class);
                size = moments.length;
            }
        }

        /// @param withdrawal the change that withdrew it, [#NEVER] for none
        public void add(LocalDate day, long change, long withdrawal, T value) {
            if (size == moments.length) {
                var larger = Math.max(2, size + size / 2);
                moments = Arrays.copyOf(moments, larger);
                values = Arrays.copyOf(values, larger);
                withdrawn = withdrawn == null ? null : Arrays.copyOf(withdrawn, larger);
            }
            // Rows come nearly in order: what is later than the last one stays where it is put.
            var moment = moment(day, change);
            var place = size;
            while (place > 0 && moments[place - 1] > moment) {
                place--;
            }
            System.arraycopy(moments, place, moments, place + 1, size - place);
            System.arraycopy(values, place, values, place + 1, size - place);
            if (withdrawn != null) {
                System.arraycopy(withdrawn, place, withdrawn, place + 1, size - place);
                withdrawn[place] = NEVER;
            }
            moments[place] = moment;
            values[place] = value;
            size++;
            if (withdrawal != NEVER) {
                withdraw(place, withdrawal);
            }
        }

        /// Withdraws what a change said, unless that was done already.
        public void withdraw(long change, long withdrawal) {
            for (var place = 0; place < size; place++) {
                if ((moments[place] & CHANGES) == change && (withdrawn == null || withdrawn[place] == NEVER)) {
                    withdraw(place, withdrawal);
                }
            }
        }

        private void withdraw(int place, long withdrawal) {
            var all = withdrawn;
            if (all == null) {
                all = new long[moments.length];
                Arrays.fill(all, NEVER);
                withdrawn = all;
            }
            all[place] = withdrawal;
        }

        /// What has been said; more may be said after it.
        @SuppressWarnings("unchecked") // the array is seen as one of objects by nobody but this class
        public Track<T> done() {
            return new Track<>(Arrays.copyOf(moments, size), withdrawn == null ? null : Arrays.copyOf(withdrawn, size),
                    (T[]) Arrays.copyOf(values, size));
        }
    }
}
