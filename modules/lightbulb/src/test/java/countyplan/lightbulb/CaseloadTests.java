package countyplan.lightbulb;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    private static final LocalDate ROLLED_OUT = LocalDate.of(2017, 10, 1);

    @TempDir
    static Path home;

    private Trial trial;
    private List<Closed> closed;

    private record Closed(LocalDate received, LocalDate on) {
    }

    @BeforeAll
    void load() {
        trial = Trial.in(home, new LightbulbModule());
        trial.done("sample load", "only", Caseload.ID);
        closed = trial.rows("cases", "lightbulb cases", "state", "closed", "worker", "housing-support-co-ordinator")
                .stream().map(row -> new Closed(LocalDate.parse(row.getString("received")),
                        LocalDate.parse(row.getString("since"))))
                .toList();
    }

    @AfterAll
    void close() {
        trial.close();
    }

    private double average(List<Closed> some) {
        return some.stream().mapToLong(each -> ChronoUnit.DAYS.between(each.received(), each.on())).average()
                .orElseThrow();
    }

    @Test
    void twelveHundredCasesAreInAllSevenDistricts() {
        var cases = trial.rows("cases", "lightbulb cases");
        assertEquals(1_200, cases.size());
        assertEquals(7, cases.stream().map(row -> row.getString("district")).distinct().count());
    }

    @Test
    void aCaseTookFortyTwoDaysBeforeAndTwentyEightAfter() {
        var before = closed.stream().filter(each -> each.on().isBefore(ROLLED_OUT)).toList();
        var after = closed.stream().filter(each -> !each.on().isBefore(ROLLED_OUT)).toList();
        assertEquals(42, average(before));
        assertEquals(28, average(after));
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
