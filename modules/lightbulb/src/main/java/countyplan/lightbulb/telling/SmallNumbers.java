package countyplan.lightbulb.telling;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/// Counts of people as they can be published: a small one could tell of somebody. Nobody is told of by nothing, so 0 is told.
final class SmallNumbers {
    /// For a count that, if it were told, would let a small one be worked out.
    static final String HIDDEN = "not told, so that small numbers cannot be worked out";

    private SmallNumbers() {
    }

    /// A count by itself.
    static String single(long count, int smallest) {
        return isSmall(count, smallest) ? "fewer than " + smallest : "%,d".formatted(count);
    }

    private static boolean isSmall(long count, int smallest) {
        return count > 0 && count < smallest;
    }

    /// The parts of a total that is published as [#single] has it, so that none that is hidden can be worked out: neither from
    /// the total and what is told, nor by knowing this rule.
    ///
    /// Small parts are hidden. Their sum follows from the total, so that this is enough only where there are several, and
    /// their sum lies between the least and the most that so many small ones can make. Otherwise the next smallest are hidden with
    /// them, under the same words. Of a total that is small itself no part is told.
    ///
    /// @param smallest that is told; more than there are parts, for parts of 1 each would tell of themselves otherwise
    static List<String> parts(List<Long> counts, int smallest) {
        if (counts.size() >= smallest) {
            throw new IllegalArgumentException("fewer parts than " + smallest + ", not " + counts.size());
        }
        var total = counts.stream().mapToLong(Long::longValue).sum();
        if (isSmall(total, smallest)) {
            return told(counts, count -> true, smallest);
        }
        var small = counts.stream().mapToLong(Long::longValue).filter(count -> isSmall(count, smallest)).toArray();
        var sum = Arrays.stream(small).sum();
        if (small.length == 0 || small.length < sum && sum < (long) small.length * (smallest - 1) && small.length > 1) {
            return told(counts, count -> false, smallest);
        }
        var next = counts.stream().mapToLong(Long::longValue).filter(count -> count >= smallest).min().orElse(0);
        return told(counts, count -> isSmall(count, smallest) || count == next, smallest);
    }

    private static List<String> told(List<Long> counts, LongPredicate hidden, int smallest) {
        return counts.stream().map(count -> hidden.test(count) ? HIDDEN : single(count, smallest)).toList();
    }
}
