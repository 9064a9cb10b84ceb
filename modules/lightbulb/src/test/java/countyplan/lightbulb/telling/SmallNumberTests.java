package countyplan.lightbulb.telling;

import static countyplan.lightbulb.telling.SmallNumbers.HIDDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is published of counts of people never tells of few of them.
class SmallNumberTests {
    private static final String FEW = "fewer than 5";

    private static List<String> parts(long... counts) {
        return SmallNumbers.parts(Arrays.stream(counts).boxed().toList(), 5);
    }

    @Test
    void severalSmallCountsHideEachOther() {
        assertEquals(List.of(FEW, FEW, "40"), parts(3, 2, 40));
    }

    @Test
    void oneSmallCountWouldFollowFromTheOthers() {
        assertEquals(List.of(HIDDEN, "40", HIDDEN, "0"), parts(3, 40, 9, 0));
    }

    @Test
    void countsThatAreAsSmallOrAsLargeAsTheirSumAllowsWouldFollow() {
        assertEquals(List.of(HIDDEN, HIDDEN, HIDDEN, "40"), parts(1, 1, 9, 40));
        assertEquals(List.of(HIDDEN, HIDDEN, HIDDEN, "40"), parts(4, 4, 9, 40));
        assertEquals(List.of(FEW, FEW, "9", "40"), parts(4, 3, 9, 40));
    }

    @Test
    void whereNothingElseIsLargerNothingIsHiddenToo() {
        assertEquals(List.of(HIDDEN, HIDDEN, HIDDEN, HIDDEN), parts(4, 4, 0, 0));
    }

    @Test
    void allThatAreAlikeAreHiddenAlike() {
        assertEquals(List.of(HIDDEN, HIDDEN, HIDDEN, "30"), parts(9, 3, 9, 30));
    }

    @Test
    void ofATotalThatIsSmallNoPartIsTold() {
        assertEquals(List.of(HIDDEN, HIDDEN, HIDDEN, HIDDEN), parts(1, 1, 1, 1));
        assertEquals(List.of(HIDDEN, HIDDEN), parts(3, 0));
    }

    @Test
    void whatIsNotSmallIsTold() {
        assertEquals(List.of("5", "0", "1,200"), parts(5, 0, 1_200));
        assertEquals(List.of("0", "0"), parts(0, 0));
    }

    @Test
    void morePartsThanAreHiddenSafelyAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> parts(1, 1, 1, 1, 1));
    }

    /// Somebody who sees the total and the parts, and knows the rule, may think of any counts of which the same would be
    /// shown: of every hidden part there are at least two.
    @Test
    void noHiddenCountIsDeterminedByWhatIsShown() {
        for (var smallest : List.of(3, 4, 5)) {
            for (var many = 2; many < Math.min(smallest, 4); many++) {
                var most = 5 * smallest;
                Map<List<String>, List<List<Long>>> shown = new HashMap<>();
                for (var counts : all(many, most)) {
                    List<String> told = new ArrayList<>(SmallNumbers.parts(counts, smallest));
                    told.add("in all " + SmallNumbers.single(sum(counts), smallest));
                    shown.computeIfAbsent(told, first -> new ArrayList<>()).add(counts);
                }
                // Of larger sums not all counts are among those tried.
                shown.forEach((told, counts) -> {
                    if (sum(counts.getFirst()) <= most) {
                        undetermined(told, counts);
                    }
                });
            }
        }
    }

    private static void undetermined(List<String> told, List<List<Long>> counts) {
        for (var part = 0; part < counts.getFirst().size(); part++) {
            var place = part;
            if (!Character.isDigit(told.get(part).charAt(0))) {
                assertTrue(counts.stream().map(each -> each.get(place)).distinct().count() > 1,
                        () -> told + " is only shown of " + counts);
            }
        }
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /// Every list of so many counts from 0 to the most.
    private static List<List<Long>> all(int many, int most) {
        List<List<Long>> all = List.of(List.of());
        for (var part = 0; part < many; part++) {
            List<List<Long>> longer = new ArrayList<>();
            for (var counts : all) {
                for (var count = 0L; count <= most; count++) {
                    List<Long> more = new ArrayList<>(counts);
                    more.add(count);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
