package countyplan.lightbulb.timing;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How long cases take, with those still open counted: the product-limit estimate of Kaplan and Meier (1958), in which a case
/// that is open after 90 days tells that it takes more than 90, and nothing else. An average of completed cases alone grows
/// shorter when the hard ones are left lying. Where all are completed, both say the same.
final class Survival {
    private static final double HAIR = 1e-9;

    private long[] told = new long[16];
    private int count;
    private boolean isSorted = true;

    /// A case that took or has taken so many days.
    void add(int days, boolean completed) {
        if (count == told.length) {
            told = Arrays.copyOf(told, count * 2);
        }
        // At the same age, what was completed comes before what was still open.
        told[count++] = (long) days << 1 | (completed ? 0 : 1);
        isSorted = false;
    }

    int count() {
        return count;
    }

    /// The same without those still open.
    Survival completed() {
        var completed = new Survival();
        for (var place = 0; place < count; place++) {
            if ((told[place] & 1) == 0) {
                completed.add((int) (told[place] >> 1), true);
            }
        }
        return completed;
    }

    private void sort() {
        if (!isSorted) {
            Arrays.sort(told, 0, count);
            isSorted = true;
        }
    }

    /// The days within which so large a share of all cases is completed; where the share is reached exactly, midway to the next
    /// completion, as medians usually are. Empty where too many are still open to tell.
    ///
    /// @param share from 0 to 1: 0.5 for the median
    OptionalDouble quantile(double share) {
        sort();
        var left = 1.0;
        for (var place = 0; place < count; place++) {
            if ((told[place] & 1) == 0) {
                left *= 1 - 1.0 / (count - place);
                if (left < 1 - share - HAIR) {
                    return OptionalDouble.of(told[place] >> 1);
                }
                if (left <= 1 - share + HAIR) {
                    return OptionalDouble.of(((told[place] >> 1) + (double) next(place)) / 2);
                }
            }
        }
        return OptionalDouble.empty();
    }

    /// The next completion, or the same where there is none.
    private long next(int place) {
        for (var next = place + 1; next < count; next++) {
            if ((told[next] & 1) == 0) {
                return told[next] >> 1;
            }
        }
        return told[place] >> 1;
    }

    /// The mean, up to the age of the case that has taken longest: the area below the estimate. It is too low where that case
    /// is open.
    OptionalDouble mean() {
        sort();
        var left = 1.0;
        var area = 0.0;
        var before = 0L;
        for (var place = 0; place < count; place++) {
            var days = told[place] >> 1;
            area += left * (days - before);
            before = days;
            if ((told[place] & 1) == 0) {
                left *= 1 - 1.0 / (count - place);
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(area);
    }
}
