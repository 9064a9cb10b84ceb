package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.actionplans.rules.ForecastRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A forecast is a range, the same for the same seed, and none where too little was completed.
class ForecastTests {

    private static final ForecastRule RULE = ForecastRule.IN_FORCE.entries().getFirst().value();

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path home) {
        desk = Desk.withPlan(home);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void oneAWeekWithoutFailTakesAsManyWeeksAsThereAreActions() {
        var futures = Futures.play(new int[]{1, 1, 1, 1}, 26, RULE, 1);
        assertEquals(OptionalInt.of(26), futures.within(10));
        assertEquals(OptionalInt.of(26), futures.within(90));
    }

    @Test
    void weeksWithoutACompletionMakeItLongerAndLessCertain() {
        var futures = Futures.play(new int[]{2, 0, 0, 0}, 20, RULE, 1);
        assertTrue(futures.within(10).getAsInt() < futures.within(50).getAsInt());
        assertTrue(futures.within(50).getAsInt() < futures.within(90).getAsInt());
        assertEquals(40, futures.within(50).getAsInt(), 4, "half a completion a week");
    }

    @Test
    void isTheSameForTheSameSeed() {
        var past = new int[]{2, 0, 1, 0, 0, 3};
        for (var percent : new int[]{10, 50, 90}) {
            assertEquals(Futures.play(past, 50, RULE, 7).within(percent),
                    Futures.play(past, 50, RULE, 7).within(percent));
        }
    }

    @Test
    void saysNothingBeyondWhatItPlays() {
        assertEquals(OptionalInt.empty(), Futures.play(new int[]{0, 0, 0, 1}, 1_000, RULE, 1).within(90));
    }

    @Test
    void saysPlainlyThatThereIsTooLittle() {
        desk.action("A1", "Apr 24").action("A2", "Apr 23").completed("A2", "2023-03-01");
        var forecast = desk.done("forecast");
        assertEquals("There is too little to say when: 1 completion in 86 weeks, where at least 5 completions in 12 "
                + "weeks are needed. 1 action is open.", forecast.getString("summary"));
        assertTrue(forecast.getJsonArray("forecasts").isEmpty());
    }

    @Test
    void saysThatNothingIsLeft() {
        desk.action("A1", "Apr 24").completed("A1", "2023-03-01");
        assertEquals("Nothing is open, so there is nothing to forecast.", desk.done("forecast").getString("summary"));
    }

    @Test
    void countsEveryOpenActionAndTellsDatedOnesApart() {
        tenOfWhichSixAreComplete();
        desk.action("B1", "Ongoing");
        desk.done("pause", "code", "A9", "reason", "Vacancy");
        var forecast = desk.done("forecast", "seed", "7");
        assertEquals(5, forecast.getInt("open"));
        assertEquals(1, forecast.getInt("undated"));
        assertEquals(6, forecast.getInt("completions"));
        assertEquals(7, forecast.getInt("seed"));
        assertEquals("0.07", forecast.getJsonNumber("perWeek").toString());
        var dated = forecast.getJsonArray("forecasts").getJsonObject(0);
        var all = forecast.getJsonArray("forecasts").getJsonObject(1);
        assertEquals(4, dated.getInt("open"));
        assertEquals(5, all.getInt("open"));
        assertTrue(day(all.getString("p10")).isBefore(day(all.getString("p50"))));
        assertFalse(day(all.getString("p50")).isBefore(day(dated.getString("p50"))));
        assertEquals(forecast, desk.done("forecast", "seed", "7"));
    }

    @Test
    void aReopenedActionIsNoCompletion() {
        tenOfWhichSixAreComplete();
        desk.done("reopen", "code", "A1");
        desk.done("reopen", "code", "A2");
        assertEquals(4, desk.done("forecast").getInt("completions"));
        assertTrue(desk.done("forecast").getString("summary").startsWith("There is too little"));
    }

    @Test
    void theRateIsOfTheWeeksAskedFor() {
        tenOfWhichSixAreComplete();
        assertEquals(2, desk.done("forecast", "weeks", "20").getInt("completions"));
        assertEquals("weeks", desk.refused("forecast", "weeks", "0").faults().getFirst().where());
    }

    private void tenOfWhichSixAreComplete() {
        for (var action = 1; action <= 10; action++) {
            desk.action("A" + action, "Apr 24");
        }
        desk.completed("A1", "2022-10-01").completed("A2", "2023-01-10").completed("A3", "2023-01-11")
                .completed("A4", "2023-07-01").completed("A5", "2023-12-01").completed("A6", "2024-01-20");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
