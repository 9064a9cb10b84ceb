package countyplan.actionplans.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NeedGraphTests {

    private static Ref ref(String name) {
        return Ref.of("plan/" + name);
    }

    /// `"b<a"` where b needs a; `"b<a+14"` with a lag of 14 days.
    private static NeedGraph graph(String... needs) {
        return new NeedGraph(Arrays.stream(needs).map(need -> {
            var parts = need.split("[<+]");
            return new Need(ref(parts[0]), ref(parts[1]), parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        }).toList());
    }

    private static Map<Ref, LocalDate> days(String... namesAndDays) {
        Map<Ref, LocalDate> days = new HashMap<>();
        for (var place = 0; place < namesAndDays.length; place += 2) {
            days.put(ref(namesAndDays[place]), LocalDate.parse(namesAndDays[place + 1]));
        }
        return days;
    }

    private static String names(List<Ref> refs) {
        return refs.stream().map(each -> each.segments().getLast()).collect(Collectors.joining(" "));
    }

    private static String names(Optional<Chain> chain) {
        return chain.map(each -> names(each.steps().stream().map(Chain.Step::action).toList())).orElse("none");
    }

    @Test
    void anActionThatIsNeededByWhatItNeedsWouldCloseACircle() {
        var graph = graph("b<a", "c<b", "d<b");
        assertEquals("a c b a", names(graph.circle(ref("a"), ref("c")).orElseThrow()));
        assertEquals("a a", names(graph.circle(ref("a"), ref("a")).orElseThrow()));
        assertEquals(Optional.empty(), graph.circle(ref("d"), ref("c")));
    }

    @Test
    void aCircleThatIsThereIsToldOnce() {
        assertEquals(List.of("a c b a"), graph("b<a", "c<b", "a<c", "x<a").circles().stream().map(NeedGraphTests::names)
                .toList());
        assertEquals(List.of(), graph("b<a", "c<b", "c<a").circles());
    }

    @Test
    void theLongestChainIsTheOneOfMostActions() {
        var days = days("a", "2023-01-31", "b", "2023-02-28", "c", "2023-04-30", "d", "2023-03-01");
        var chain = graph("b<a", "c<b", "d<a").longest(days);
        assertEquals("a b c", names(chain));
        assertEquals(28 + 61, chain.orElseThrow().slack());
    }

    @Test
    void ofTwoAsLongTheOneWithLessSlackCounts() {
        var days = days("a", "2023-01-31", "b", "2023-02-28", "c", "2023-02-01");
        var chain = graph("b<a", "c<a").longest(days);
        assertEquals("a c", names(chain));
        assertEquals(1, chain.orElseThrow().slack());
    }

    @Test
    void aLagTakesSlackAway() {
        assertEquals(14, graph("b<a+14").longest(days("a", "2023-01-31", "b", "2023-02-28")).orElseThrow().slack());
    }

    @Test
    void whatIsDueBeforeWhatItNeedsHasLessThanNoSlack() {
        var days = days("a", "2023-02-28", "b", "2023-01-31", "c", "2023-02-10");
        assertEquals(-18, graph("b<a", "c<b").longest(days).orElseThrow().slack());
    }

    @Test
    void slackAfterAStepThatIsDueTooEarlyMakesUpForIt() {
        var days = days("a", "2023-02-10", "b", "2023-01-31", "c", "2023-03-31");
        assertEquals(49, graph("b<a", "c<b").longest(days).orElseThrow().slack());
    }

    @Test
    void aChainEndsWhereAnActionHasNoDay() {
        var days = days("a", "2023-01-31", "c", "2023-04-30", "d", "2023-05-31");
        assertEquals("c d", names(graph("b<a", "c<b", "d<c").longest(days)));
        assertEquals("none", names(graph("b<a").longest(days)));
    }

    @Test
    void whatNeedsTheSlippingMovesOnlyAsFarAsItHasTo() {
        var graph = graph("b<a", "c<b+10", "d<a");
        var days = days("a", "2023-01-31", "b", "2023-02-28", "c", "2023-03-31", "d", "2023-06-30");
        assertEquals(days("a", "2023-03-31", "b", "2023-03-31", "c", "2023-04-10"),
                graph.moved(days, days("a", "2023-03-31")));
    }

    @Test
    void whatHasTimeToSpareStaysWhereItIs() {
        var days = days("a", "2023-01-31", "b", "2023-02-28");
        assertEquals(days("a", "2023-02-20"), graph("b<a").moved(days, days("a", "2023-02-20")));
        assertEquals(Map.of(), graph("b<a").moved(days, days("a", "2023-01-15")));
    }

    @Test
    void whatHasNoDayItselfStillHoldsUpWhatNeedsIt() {
        assertEquals(days("a", "2023-03-31", "b", "2023-03-31"),
                graph("b<a").moved(days("b", "2023-02-28"), days("a", "2023-03-31")));
    }

    @Test
    void circlesAreNoTrapForAnybody() {
        var graph = graph("b<a", "a<b", "c<b");
        var days = days("a", "2023-01-31", "b", "2023-02-28", "c", "2023-03-31");
        assertTrue(graph.longest(days).isPresent());
        assertTrue(graph.moved(days, days("a", "2023-05-31")).containsKey(ref("a")));
        assertEquals(3, graph.upstream(List.of(ref("c"))).size());
    }

    @Test
    void inAnyGraphNothingIsDueBeforeWhatItNeedsOnceAllHasMoved() {
        var random = new Random(22);
        for (var round = 0; round < 200; round++) {
            Map<Ref, LocalDate> days = new HashMap<>();
            var needs = new java.util.ArrayList<Need>();
            for (var i = 0; i < 12; i++) {
                days.put(ref("a" + i), LocalDate.of(2023, 1, 1).plusDays(random.nextInt(10) + 20L * i));
                for (var j = 0; j < i; j++) {
                    if (random.nextInt(4) == 0) {
                        needs.add(new Need(ref("a" + i), ref("a" + j), random.nextInt(9)));
                    }
                }
            }
            var graph = new NeedGraph(needs);
            var moved = graph.moved(days, Map.of(ref("a0"), LocalDate.of(2023, 1, 1).plusDays(random.nextInt(200))));
            var after = new HashMap<>(days);
            after.putAll(moved);
            for (var need : needs) {
                var wasFine = !days.get(need.action()).isBefore(days.get(need.needs()).plusDays(need.lag()));
                if (wasFine) {
                    assertTrue(!after.get(need.action()).isBefore(after.get(need.needs()).plusDays(need.lag())),
                            need::toString);
                }
            }
            moved.forEach((action, day) -> assertTrue(day.isAfter(days.get(action))));
        }
    }
}
