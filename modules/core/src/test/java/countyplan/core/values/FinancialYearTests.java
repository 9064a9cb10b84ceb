package countyplan.core.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.values.FinancialYear.Quarter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTests {

    private static final FinancialYear YEAR = FinancialYear.of("2022/23");

    @Test
    void runsFromTheFirstOfAprilToTheEndOfMarch() {
        assertEquals(LocalDate.of(2022, 4, 1), YEAR.firstDay());
        assertEquals(LocalDate.of(2023, 3, 31), YEAR.lastDay());
        assertTrue(YEAR.contains(YEAR.firstDay()) && YEAR.contains(YEAR.lastDay()));
        assertFalse(YEAR.contains(LocalDate.of(2022, 3, 31)) || YEAR.contains(LocalDate.of(2023, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-31,2021/22", "2022-04-01,2022/23", "2022-12-31,2022/23", "2023-03-31,2022/23",
            "2000-01-01,1999/00"})
    void everyDayFallsInOne(LocalDate day, String year) {
        assertEquals(year, FinancialYear.of(day).toString());
        assertTrue(FinancialYear.of(day).contains(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022/23", "2022-23", "2022–23", "2022/2023", " 2022 / 23 "})
    void isReadAsTyped(String typed) {
        assertEquals(YEAR, FinancialYear.of(typed));
        assertEquals("2022/23", FinancialYear.of(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999/00", "1999/2000", "2009/10", "2099/00"})
    void turnsADecadeOrACentury(String typed) {
        assertEquals(Integer.parseInt(typed.substring(0, 4)), FinancialYear.of(typed).startYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022", "22/23", "2022/3", "2022/23/24", "next year", "Apr 2022", "0022/23", "9999/00"})
    void refusesAnythingElse(String typed) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> FinancialYear.of(typed));
        assertEquals("a financial year such as 2022/23", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022/24", "2022/22", "2022/2123", "2022-26"})
    void refusesYearsThatDoNotFollowEachOther(String typed) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> FinancialYear.of(typed));
        assertEquals("a financial year such as 2022/23, where the second year follows the first (2022/23, not " + typed
                + ")", refusal.getMessage());
    }

    @Test
    void followsThePreviousOne() {
        assertEquals("2023/24", YEAR.next().toString());
        assertEquals(YEAR, YEAR.next().previous());
        assertEquals(YEAR.lastDay().plusDays(1), YEAR.next().firstDay());
        assertTrue(YEAR.compareTo(YEAR.next()) < 0);
    }

    @ParameterizedTest
    @CsvSource({"1,2022-04-01,2022-06-30", "2,2022-07-01,2022-09-30", "3,2022-10-01,2022-12-31",
            "4,2023-01-01,2023-03-31"})
    void hasFourQuarters(int number, LocalDate first, LocalDate last) {
        var quarter = YEAR.quarter(number);
        assertEquals(first, quarter.firstDay());
        assertEquals(last, quarter.lastDay());
        assertEquals(quarter, Quarter.of(first));
        assertEquals(quarter, Quarter.of(last));
        assertEquals("Q" + number + " 2022/23", quarter.toString());
        assertEquals(quarter, Quarter.of(quarter.toString()));
    }

    @Test
    void quartersComeInOrderAcrossYears() {
        assertTrue(YEAR.quarter(4).compareTo(YEAR.next().quarter(1)) < 0);
    }

    @Test
    void refusesAFifthQuarter() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> YEAR.quarter(5));
        assertEquals("a quarter from 1 (April to June) to 4 (January to March)", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> YEAR.quarter(0));
        assertEquals("a quarter of a financial year such as Q1 2022/23",
                assertThrows(IllegalArgumentException.class, () -> Quarter.of("Q5 2022/23")).getMessage());
    }
}
