package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where timescales stand on a day: overdue only after the last day. */
class StandingTests {
    /** The timescales of a plan of 38 actions. */
    private static final List<Timescale> PLAN = plan();

    private static List<Timescale> plan() {
        List<String> written = new ArrayList<>();
        written.addAll(Collections.nCopies(2, "Nov 22"));
        written.addAll(Collections.nCopies(3, "Dec 22"));
        written.addAll(Collections.nCopies(4, "Apr 23"));
        written.add("Apr 23 (to be confirmed)");
        written.addAll(Collections.nCopies(2, "Apr 24"));
        written.addAll(Collections.nCopies(4, "Ongoing"));
        written.addAll(Collections.nCopies(22, "To be determined post consultation"));
        return written.stream().map(Timescale::read).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-12-31 |  2 | 0 | 3 | 7 | 4 | 22
            2023-01-01 |  5 | 0 | 0 | 7 | 4 | 22
            2023-05-31 | 10 | 1 | 0 | 2 | 4 | 22
            """)
    void countsAPlan(LocalDate asAt, long overdue, long overdueProvisional, long inWindow, long notYetDue,
            long ongoing, long undated) {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, PLAN.stream().filter(each -> each.standing(asAt) == standing).count());
        }
        assertEquals(Map.of(Standing.OVERDUE, overdue, Standing.IN_WINDOW, inWindow, Standing.NOT_YET_DUE, notYetDue,
                Standing.ONGOING, ongoing, Standing.UNDATED, undated), counts);
        assertEquals(overdueProvisional, PLAN.stream()
                .filter(each -> each.provisional() && each.standing(asAt) == Standing.OVERDUE).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Apr 23              | 2023-03-31 | NOT_YET_DUE
            Apr 23              | 2023-04-01 | IN_WINDOW
            Apr 23              | 2023-04-30 | IN_WINDOW
            Apr 23              | 2023-05-01 | OVERDUE
            by 31 March 2023    | 1999-01-01 | NOT_YET_DUE
            by 31 March 2023    | 2023-03-31 | NOT_YET_DUE
            by 31 March 2023    | 2023-04-01 | OVERDUE
            before 1 May 2023   | 2023-04-30 | NOT_YET_DUE
            before 1 May 2023   | 2023-05-01 | OVERDUE
            from April 2023     | 2023-03-31 | NOT_YET_DUE
            from April 2023     | 2023-04-01 | ONGOING
            from April 2023     | 2099-01-01 | ONGOING
            Ongoing             | 2023-04-01 | ONGOING
            Annually            | 2023-04-01 | ONGOING
            TBC                 | 2023-04-01 | UNDATED
            ''                  | 2023-04-01 | UNDATED
            Post consultation   | 2023-04-01 | UNDATED
            ASAP                | 2023-04-01 | UNDATED
            """)
    void standsOnADay(String written, LocalDate asAt, Standing standing) {
        assertEquals(standing, Timescale.read(written).standing(asAt));
    }

    @Test
    void isNeverOverdueOnOrBeforeItsLastDay() {
        for (YearMonth month = YearMonth.of(2019, 1); month.getYear() < 2030; month = month.plusMonths(1)) {
            int year = month.getYear();
            neverOverdueTooSoon(month.getMonth().name() + " " + year);
            neverOverdueTooSoon("by " + month);
            neverOverdueTooSoon("mid " + month);
            neverOverdueTooSoon("end of " + month);
            neverOverdueTooSoon("Q" + (1 + month.getMonthValue() % 4) + " " + year + "/" + (year + 1) % 100);
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                neverOverdueTooSoon(month.atDay(day).toString());
                neverOverdueTooSoon("w/c " + day + " " + month.getMonth() + " " + year);
                neverOverdueTooSoon("by " + day + "/" + month.getMonthValue() + "/" + year);
            }
        }
    }

    private static void neverOverdueTooSoon(String written) {
        Timescale timescale = Timescale.read(written);
        LocalDate last = timescale.lastDay().orElseThrow(() -> new AssertionError(timescale.doubt()));
        for (LocalDate day = last.minusDays(40); !day.isAfter(last); day = day.plusDays(1)) {
            assertNotEquals(Standing.OVERDUE, timescale.standing(day), written);
        }
        assertEquals(Standing.OVERDUE, timescale.standing(last.plusDays(1)), written);
        assertEquals(timescale, Timescale.read(timescale.written()));
    }
}
