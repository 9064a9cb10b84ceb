package countyplan.lightbulb.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// How long cases take, with those still open counted.
class SurvivalTests {
    /// The remission times of the patients treated with 6-MP (Freireich and others 1963), on which the method is usually shown:
    /// half are in remission for 23 weeks.
    @Test
    void agreesWithThePublishedExample() {
        var survival = new Survival();
        for (var weeks : new int[]{6, 6, 6, 7, 10, 13, 16, 22, 23}) {
            survival.add(weeks, true);
        }
        for (var weeks : new int[]{6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
            survival.add(weeks, false);
        }
        assertEquals(23, survival.quantile(0.5).orElseThrow());
        assertEquals(13, survival.quantile(0.25).orElseThrow());
        assertTrue(survival.quantile(0.9).isEmpty(), "too many are open to tell");
        assertEquals(23.287, survival.mean().orElseThrow(), 0.001);
    }

    @Test
    void whereAllAreCompletedItIsThePlainMeanAndMedian() {
        var random = new Random(5);
        for (var size : new int[]{1, 2, 3, 10, 101}) {
            var survival = new Survival();
            var days = random.ints(size, 0, 400).sorted().toArray();
            for (var each : days) {
                survival.add(each, true);
            }
            assertEquals(Arrays.stream(days).average().orElseThrow(), survival.mean().orElseThrow(), 1e-6);
            assertEquals((days[(size - 1) / 2] + days[size / 2]) / 2.0, survival.quantile(0.5).orElseThrow());
        }
    }

    @Test
    void leavingTheHardOnesLyingDoesNotFlatter() {
        var survival = new Survival();
        for (var each = 0; each < 10; each++) {
            survival.add(20, true);
            survival.add(300, false);
        }
        assertEquals(20, survival.completed().mean().orElseThrow());
        assertEquals(160, survival.mean().orElseThrow(), 1e-6);
    }

    @Test
    void nothingTellsNothing() {
        assertTrue(new Survival().mean().isEmpty());
        assertTrue(new Survival().quantile(0.5).isEmpty());
    }
}
