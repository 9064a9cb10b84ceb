package countyplan.archiveshub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.modulekit.Trial;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was published of the hub, as it is held.
class SampleTests {
    @TempDir
    static Path home;

    private static Trial trial;

    @BeforeAll
    static void open() {
        trial = Trial.in(home, new ArchivesHubModule());
        trial.done("sample load");
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @Test
    void aPublishedAppraisalWithoutADoMinimumLoadsWithAFinding() {
        var found = trial.rows("findings", "findings", "code", "no-do-minimum", "asAt", "2022-06-06");
        assertEquals(2, found.size());
        assertTrue(found.getFirst().getString("sentence").contains("has no do-minimum"));
    }

    @Test
    void optionsAreHeldAsPublished() {
        var c = trial.done("archives-hub option", "appraisal", "hub-2022", "option", "c", "asAt", "2022-06-06");
        assertEquals("16299000.00", c.getJsonNumber("publishedTotal").toString());
        assertEquals("preferred", c.getString("state"));
        var a = trial.done("archives-hub option", "appraisal", "hub-2022", "option", "a", "asAt", "2022-06-06");
        assertEquals("rejected", a.getString("state"));
        assertEquals("Too little space and poor access", a.getString("reason"));
        var old =
                trial.done("archives-hub option", "appraisal", "hub-2018", "option", "new-build", "asAt", "2018-12-31");
        assertEquals("23000000.00", old.getJsonNumber("publishedNpv").toString());
    }

    @Test
    void aTotalThatMixesAReceiptWithOneYearOfSavingsIsAFinding() {
        assertTrue(trial.rows("findings", "findings", "code", "once-and-yearly-mixed", "asAt", "2022-06-06").stream()
                .anyMatch(row -> row.getString("ref").equals("archives-hub/hub-2022/options/c")
                        && row.getString("sentence").contains("with one year of what recurs, -£144,000")));
    }
}
