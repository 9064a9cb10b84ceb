package countyplan.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Records;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What is entered by mistake is struck out: it holds no longer, and stays in the history.
@ParameterizedClass
@EnumSource(Records.class)
class CorrectingTests {
    private static final Clock NOON = Clock.fixed(Instant.parse("2022-07-01T12:00:00Z"), ZoneOffset.UTC);

    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;
    private Desk desk;

    /// Entry 1 brings the visit.
    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Visits()), records.at(home).withClock(NOON));
        desk = Desk.of(countyplan);
        desk.done("visits add", "visit", "v1", "title", "Rails", "on", "2022-01-01");
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void whatWasStruckOutHoldsNoLonger() {
        change("2022-03-01", "title", "Ramp");
        correct(2);
        assertEquals("Rails", title("2022-03-01"));
    }

    @Test
    void whatLaterEntriesHadFromItTheyHaveNoLonger() {
        change("2022-03-01", "title", "Ramp");
        change("2022-05-01", "minutes", "30");
        correct(2);
        assertEquals(List.of("Rails", "Rails"), List.of(title("2022-04-30"), title("2022-05-01")));
        assertEquals(30, show("2022-05-01").getInt("minutes"));
    }

    @Test
    void whatWasEnteredAnewSinceStays() {
        change("2022-03-01", "title", "Ramp");
        change("2022-05-01", "title", "Lift");
        change("2022-06-01", "minutes", "30");
        correct(2);
        assertEquals(List.of("Rails", "Lift", "Lift"),
                List.of(title("2022-03-01"), title("2022-05-01"), title("2022-06-01")));
    }

    @Test
    void ofTwoEntriesOfOneDayTheOtherStays() {
        change("2022-03-01", "title", "Ramp");
        change("2022-03-01", "minutes", "30");
        correct(2);
        assertEquals("Rails", title("2022-03-01"));
        assertEquals(30, show("2022-03-01").getInt("minutes"));
    }

    @Test
    void whatWasEnteredLateIsTakenBackFromLaterDaysToo() {
        change("2022-05-01", "title", "Ramp");
        change("2022-03-01", "minutes", "30");
        change("2022-06-01", "title", "Lift");
        correct(3);
        for (var day : List.of("2022-03-01", "2022-05-01", "2022-06-01")) {
            assertFalse(show(day).containsKey("minutes"), day);
        }
        assertEquals(List.of("Rails", "Ramp", "Lift"),
                List.of(title("2022-03-01"), title("2022-05-01"), title("2022-06-01")));
    }

    @Test
    void whatWasEnteredLateAfterItStays() {
        change("2022-05-01", "title", "Ramp");
        change("2022-03-01", "minutes", "30");
        correct(2);
        assertEquals("Rails", title("2022-05-01"));
        assertEquals(30, show("2022-05-01").getInt("minutes"));
    }

    @Test
    void aMoveIsTakenBack() {
        desk.done("visits move", "visit", "v1", "to", "open", "reason", "So", "on", "2022-03-01");
        correct(2);
        assertEquals("asked", show("2022-03-01").getString("state"));
    }

    @Test
    void aMoveThatOthersFollowedIsNotTakenBack() {
        desk.done("visits move", "visit", "v1", "to", "open", "reason", "So", "on", "2022-03-01");
        desk.done("visits move", "visit", "v1", "to", "waiting", "reason", "Ill", "on", "2022-04-01");
        var refusal = desk.refused("visits correct", "visit", "v1", "entry", "2", "reason", "Wrong");
        assertEquals("Without entry 2 v1 could not have become waiting on 1 April 2022; strike that out first",
                refusal.sentence());
        correct(3);
        correct(2);
        assertEquals("asked", show("2022-07-01").getString("state"));
    }

    @Test
    void theEntryThatARecordRestsOnStays() {
        var refusal = desk.refused("visits correct", "visit", "v1", "entry", "1", "reason", "Wrong");
        assertEquals("entry-in-use", refusal.code());
        assertTrue(refusal.sentence().contains("rests on"), refusal::sentence);
    }

    @Test
    void onlyWhatWasEnteredAboutTheRecordAndStillCountsIsStruckOut() {
        change("2022-03-01", "title", "Ramp");
        desk.done("visits add", "visit", "v2", "title", "Lift");
        assertEquals("no-such-entry",
                desk.refused("visits correct", "visit", "v1", "entry", "3", "reason", "Wrong").code());
        correct(2);
        assertEquals("struck-out", desk.refused("visits correct", "visit", "v1", "entry", "2", "reason", "So").code());
        assertEquals("entry-in-use",
                desk.refused("visits correct", "visit", "v1", "entry", "4", "reason", "So").code());
        assertEquals("reason-unusable",
                desk.refused("visits correct", "visit", "v1", "entry", "2", "reason", "x".repeat(1_001)).code());
    }

    @Test
    void theHistoryShowsItAsStruckOutAndTheLogSaysWhy() {
        change("2022-03-01", "title", "Ramp");
        correct(2);
        assertEquals("v1: 3 entries, 1 of them struck out.",
                desk.done("visits history", "visit", "v1").getString("summary"));
        assertEquals(List.of("", "3", ""),
                desk.told("entries", "struckOut", "visits history", "visit", "v1"));
        var why = desk.told("entries", "what", "visits history", "visit", "v1").getLast();
        assertTrue(
                why.contains("title: Ramp → Rails") && why.contains("struckOut: 2") && why.contains("because: Wrong"),
                why);
        assertEquals("3", desk.done("visits show", "visit", "v1").get("version").toString());
    }

    private void change(String on, String field, String value) {
        desk.done("visits change", "visit", "v1", field, value, "on", on);
    }

    private jakarta.json.JsonObject correct(int entry) {
        return desk.done("visits correct", "visit", "v1", "entry", Integer.toString(entry), "reason", "Wrong");
    }

    private jakarta.json.JsonObject show(String asAt) {
        return desk.done("visits show", "visit", "v1", "asAt", asAt);
    }

    private String title(String asAt) {
        return show(asAt).getString("title");
    }
}
