package countyplan.extracare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.modulekit.Trial;
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
    void aContractDoesNotEndBeforeItStarts() {
        assertEquals("ends-before-it-starts", trial.refused("extra-care change-contract", "contract",
                "extra-care-2018", "ends", "2018-01-01", "on", "2022-09-06").code());
    }
}
