package countyplan.lightbulb.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.lightbulb.LightbulbModule;
import countyplan.modulekit.Trial;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The made-up caseload has the averages that the service published.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseloadTests {
    @TempDir
    static Path home;

    private Trial trial;

    @BeforeAll
    void load() {
        trial = Trial.in(home, new LightbulbModule());
        trial.done("sample load", "only", Caseload.ID);
    }

    @AfterAll
    void close() {
        trial.close();
    }

    @Test
    void twelveHundredCasesAreInAllSevenDistricts() {
        var cases = trial.rows("cases", "lightbulb cases");
        assertEquals(1_200, cases.size());
        assertEquals(7, cases.stream().map(row -> row.getString("district")).distinct().count());
    }

    private void published(String figure, String published, String records) {
        var line = trial.rows("published", "lightbulb performance", "asAt", "2019-11-30").stream()
                .filter(each -> each.getString("figure").equals(figure)).findFirst().orElseThrow();
        assertEquals(published, line.getString("published"), figure);
        assertEquals(records, line.getString("records", ""), line::toString);
    }

    @Test
    void aCaseTookFortyTwoDaysBeforeThenThirtySixThenTwentyEight() {
        published("Days for a case before the roll-out", "42 days", "42 days");
        published("Days for a case in the business case", "36 days", "36 days");
        published("Days for a case of a Housing Support Co-ordinator", "28 days", "28 days");
    }

    @Test
    void occupationalTherapistsHadThirtySevenPercentMoreCasesThanWereProjected() {
        published("Cases of Occupational Therapists above what was projected", "37%", "37%");
    }

    @Test
    void twoThenSevenDistrictsAreWithinTwentyWeeks() {
        assertEquals(2, within(LocalDate.of(2019, 1, 1)));
        assertEquals(7, within(LocalDate.of(2019, 4, 1)));
    }

    /// The districts whose average from the valid application to the completion is at most 140 days, of the grants completed in
    /// a quarter.
    private long within(LocalDate quarter) {
        return trial.rows("cases", "lightbulb cases").stream()
                .filter(row -> !row.getString("worker").equals("housing-support-co-ordinator"))
                .flatMap(row -> trial.rows("grants", "lightbulb grants", "reference", row.getString("reference"))
                        .stream().filter(grant -> grant.getString("state").equals("completed"))
                        .filter(grant -> !LocalDate.parse(grant.getString("since")).isBefore(quarter)
                                && LocalDate.parse(grant.getString("since")).isBefore(quarter.plusMonths(3)))
                        .map(grant -> List.of(row.getString("district"), row.getString("reference"),
                                grant.getString("since"))))
                .collect(Collectors.groupingBy(List::getFirst,
                        Collectors.averagingLong(grant -> ChronoUnit.DAYS.between(
                                LocalDate.parse(
                                        trial.done("lightbulb checklist", "reference", grant.get(1), "work", "home")
                                                .getString("valid")),
                                LocalDate.parse(grant.get(2))))))
                .values().stream().filter(average -> average <= 140).count();
    }
}
