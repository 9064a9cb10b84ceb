package countyplan.lightbulb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Counts of people as they can be published: a small one could tell of somebody.
final class SmallNumbers {
    private SmallNumbers() {
    }

    /// A count by itself; nobody is told of by nothing.
    static String single(long count, int smallest) {
        return count > 0 && count < smallest ? "fewer than " + smallest : "%,d".formatted(count);
    }

    /// The parts of a sum that is published: where only one of them is small, it would follow from the others, so the next
    /// smallest is left out too.
    static List<String> parts(List<Long> counts, int smallest) {
        var small = IntStream.range(0, counts.size()).filter(at -> counts.get(at) > 0 && counts.get(at) < smallest)
                .boxed().toList();
        List<String> told = new ArrayList<>(counts.stream().map(count -> single(count, smallest)).toList());
        if (small.size() == 1) {
            IntStream.range(0, counts.size()).boxed().filter(at -> !small.contains(at) && counts.get(at) > 0)
                    .min(Comparator.comparing(counts::get))
                    .ifPresent(at -> told.set(at, "not told, so that another cannot"
                            + " be worked out"));
        }
        return told;
    }
}
