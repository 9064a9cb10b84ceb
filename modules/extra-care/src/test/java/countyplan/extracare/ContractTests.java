package countyplan.extracare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.modulekit.Trial;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Contracts, their lots, and the timetable of the tender, with the sample of 2022.
class ContractTests {
    @TempDir
    static Path home;

    private static Trial trial;

    @BeforeAll
    static void open() {
        trial = SampleOf2022.in(home);
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    private static List<String> findings(String asAt) {
        return trial.rows("findings", "findings", "module", "extra-care", "asAt", asAt).stream()
                .filter(finding -> finding.getString("ref").contains("/contracts/"))
                .map(finding -> finding.getString("code") + ": " + finding.getString("sentence")).toList();
    }

    @Test
    void statedDatesThatDoNotAgreeAreFindings() {
        var told = findings("2022-09-06");
        assertTrue(told
                .contains("stated-dates-differ: Contract offered to bidders is stated for September 2022 (Committee "
                        + "report of 5 September 2022, paragraph 33) and for October 2022 (Committee report of 5 September 2022, "
                        + "paragraph 40)"),
                told::toString);
        assertEquals(2, told.stream().filter(each -> each.startsWith("stated-dates-differ")).count(), told::toString);
        assertTrue(told
                .contains("one-bid: Only one bid was made for the lot Melton, so that its price was compared with no "
                        + "other"),
                told::toString);
    }

    @Test
    void theNewContractBeginsTheDayAfterTheOldOneEnds() {
        var join = trial.rows("joins", "extra-care contracts-joins", "asAt", "2022-09-06").getFirst();
        assertEquals("joined", join.getString("fit"));
    }

    @Test
    void whatIsDueIsTold() {
        var due = trial.rows("due", "extra-care contracts-due", "asAt", "2022-09-06", "days", "30");
        assertEquals(List.of("give notice, or extend"), due.stream().filter(line -> line.getInt("days") >= 0)
                .map(line -> line.getString("what")).toList(), due::toString);
        var milestones = trial.rows("due", "extra-care milestones-due", "contract", "extra-care-2023", "asAt",
                "2022-09-06");
        assertTrue(milestones.stream().anyMatch(line -> line.getString("by").equals("2022-09-16")),
                milestones::toString);
    }

    @Test
    void anExtensionMovesTheEndToTheEndOfAMonthAndIsUsedUp() {
        var before = trial.done("extra-care contract", "contract", "extra-care-2023", "asAt", "2023-05-01");
        assertEquals("2027-03-31", before.getString("latestEnd"));
        var after = trial.done("extra-care extend-contract", "contract", "extra-care-2023", "on", "2024-09-02");
        assertEquals("2027-03-31", after.getString("ends"));
        assertEquals(0, after.getInt("extensionsLeft"));
        assertEquals("no-extension-left", trial.refused("extra-care extend-contract", "contract", "extra-care-2023",
                "on", "2024-09-02").code());
    }

    @Test
    void anIndicatorIsHeldAgainstTheTargetThatItHadAtTheEndOfThePeriod() {
        var told = trial.done("extra-care performance", "contract", "extra-care-2018", "asAt", "2022-09-06");
        assertEquals("Extra Care, 2018 to 2023: 1 of 2 readings met its target.", told.getString("summary"));
        assertEquals(List.of("2021-q4 false ", "2022-q1 true 2.3"), readings(told));
        assertFalse(findings("2022-09-06").toString().contains("target-missed"), "the last one met it");
        assertTrue(findings("2022-04-30").contains("target-missed: Planned visits within 15 minutes of their time: "
                + "94.2 percent in 2021-q4, and is to be 95 percent"), () -> findings("2022-04-30").toString());
        trial.done("extra-care change-indicator", "contract", "extra-care-2018", "indicator", "visits-on-time",
                "target", "90", "on", "2022-07-01");
        trial.done("extra-care add-reading", "contract", "extra-care-2018", "indicator", "visits-on-time", "reading",
                "2022-q2", "begins", "2022-07-01", "ends", "2022-09-30", "measured", "91", "source", "Test");
        assertEquals(List.of("2021-q4 false ", "2022-q1 true 2.3", "2022-q2 true -5.5"), readings(trial.done(
                "extra-care performance", "contract", "extra-care-2018", "asAt", "2022-10-01")));
    }

    private static List<String> readings(JsonObject told) {
        return told.getJsonArray("readings").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("reading") + " " + each.getBoolean("met") + " "
                        + (each.containsKey("better") && !each.isNull("better") ? each.get("better") : ""))
                .toList();
    }

    @Test
    void whereLessIsBetterTheTargetIsTheMost() {
        trial.done("extra-care add-indicator", "contract", "extra-care-2023", "indicator", "turnover", "title",
                "Staff who left", "target", "20", "unit", "percent", "moreIsBetter", "no", "source", "Test", "on",
                "2023-04-01");
        for (var each : List.of("2023-q1 2023-04-01 2023-06-30 20", "2023-q2 2023-07-01 2023-09-30 20.01")) {
            var parts = each.split(" ");
            trial.done("extra-care add-reading", "contract", "extra-care-2023", "indicator", "turnover", "reading",
                    parts[0], "begins", parts[1], "ends", parts[2], "measured", parts[3], "source", "Test");
        }
        assertEquals(List.of("2023-q1 true ", "2023-q2 false -0.01"), readings(trial.done("extra-care performance",
                "contract", "extra-care-2023", "asAt", "2023-10-01")));
    }

    @Test
    void aPeriodIsMeasuredOnceAndNotBackwards() {
        assertEquals("measured-already", trial.refused("extra-care add-reading", "contract", "extra-care-2018",
                "indicator", "visits-on-time", "reading", "again", "begins", "2022-04-01", "ends", "2022-06-30",
                "measured", "97", "source", "Test").code());
        assertEquals("ends-before-it-starts", trial.refused("extra-care add-reading", "contract", "extra-care-2018",
                "indicator", "visits-on-time", "reading", "back", "begins", "2022-04-01", "ends", "2022-03-31",
                "measured", "97", "source", "Test").code());
    }

    @Test
    void aContractDoesNotEndBeforeItStarts() {
        assertEquals("ends-before-it-starts", trial.refused("extra-care change-contract", "contract",
                "extra-care-2018", "ends", "2018-01-01", "on", "2022-09-06").code());
    }
}
