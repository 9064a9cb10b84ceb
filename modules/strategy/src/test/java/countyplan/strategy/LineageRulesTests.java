package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.Ref;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineageRulesTests {
    private static final Map<Ref, String> BEFORE =
            new TreeMap<>(Map.of(old(1), "Carers are informed", old(2), "Technology"));
    private static final Map<Integer, String> NOW = Map.of(1, "Carers Are Informed", 2, "Care with Confidence");

    @Test
    void aWholeLineageHasNothingWrong() {
        assertEquals(List.of(), codes(lineage(Fate.KEPT, 1, 1), lineage(Fate.RENAMED, 2, 2)));
    }

    @Test
    void aPriorityBeforeThatNobodyTellsOfIsFoundOnceLineageIsTold() {
        assertEquals(List.of("lineage-untold"), codes(lineage(Fate.KEPT, 1, 1)));
        assertEquals(List.of(), codes());
    }

    @Test
    void keptMeansTheSameNameAndRenamedAnother() {
        assertEquals(List.of("lineage-doubtful"), codes(lineage(Fate.KEPT, 1, 1), lineage(Fate.KEPT, 2, 2)));
        assertEquals(List.of("lineage-doubtful"), codes(lineage(Fate.RENAMED, 1, 1), lineage(Fate.RENAMED, 2, 2)));
    }

    @Test
    void aSplitHasAtLeastTwoParts() {
        assertEquals(List.of(), codes(lineage(Fate.KEPT, 1, 1), lineage(Fate.SPLIT, 2, 2), lineage(Fate.SPLIT, 1, 2)));
        assertEquals(List.of("lineage-doubtful"), codes(lineage(Fate.KEPT, 1, 1), lineage(Fate.SPLIT, 2, 2)));
    }

    @Test
    void aMergedPriorityComesFromAtLeastTwo() {
        assertEquals(List.of(), codes(lineage(Fate.MERGED, 1, 1, 2)));
        assertEquals(List.of("lineage-untold", "lineage-doubtful"), codes(lineage(Fate.MERGED, 1, 1)));
    }

    @Test
    void aDroppedPriorityBecameNone() {
        assertEquals(List.of(), codes(lineage(Fate.KEPT, 1, 1), lineage(Fate.DROPPED, 0, 2)));
        assertEquals(List.of("lineage-doubtful"),
                codes(lineage(Fate.KEPT, 1, 1), lineage(Fate.RENAMED, 2, 2), lineage(Fate.DROPPED, 0, 2)));
        assertEquals(List.of("lineage-doubtful"), codes(lineage(Fate.KEPT, 1, 1), lineage(Fate.DROPPED, 2, 2)));
    }

    @Test
    void aNewPriorityHasNoneBeforeIt() {
        assertEquals(List.of(), codes(lineage(Fate.KEPT, 1, 1), lineage(Fate.NEW, 2), lineage(Fate.DROPPED, 0, 2)));
        assertEquals(List.of("lineage-doubtful"), codes(lineage(Fate.KEPT, 1, 1), lineage(Fate.NEW, 2, 2)));
    }

    @Test
    void whatIsKeptSaysFromWhatAndAsWhat() {
        assertEquals(List.of("lineage-doubtful"), codes(lineage(Fate.MERGED, 1, 1, 2), lineage(Fate.KEPT, 2)));
        assertEquals(List.of("lineage-doubtful"), codes(lineage(Fate.MERGED, 1, 1, 2), lineage(Fate.KEPT, 0, 1)));
    }

    @Test
    void aPriorityThatTheStrategyDoesNotHaveIsFound() {
        assertEquals(List.of("lineage-doubtful"), codes(lineage(Fate.MERGED, 9, 1, 2)));
    }

    private static List<String> codes(Lineage... lineages) {
        return new LineageRules(List.of(lineages), NOW, BEFORE).doubts().stream().map(LineageRules.Doubt::code)
                .toList();
    }

    private static Lineage lineage(Fate fate, int now, int... before) {
        return new Lineage(StrategyId.of("carers-2022"), LineageId.of("one"), fate,
                now == 0 ? Optional.empty() : Optional.of(new PriorityNumber(now)),
                Arrays.stream(before).mapToObj(LineageRulesTests::old).toList(), Optional.empty());
    }

    private static Ref old(int number) {
        return Ref.to("strategy", "carers-2018", "priorities", number);
    }
}
