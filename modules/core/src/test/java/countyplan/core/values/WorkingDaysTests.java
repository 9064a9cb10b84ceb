package countyplan.core.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private static final WorkingDays ENGLAND = WorkingDays.england();

    private static final LocalDate FRIDAY = LocalDate.of(2025, 8, 22);
    private static final LocalDate SATURDAY = LocalDate.of(2025, 8, 23);
    private static final LocalDate BANK_HOLIDAY_MONDAY = LocalDate.of(2025, 8, 25);
    private static final LocalDate TUESDAY = LocalDate.of(2025, 8, 26);

    @Test
    void areMondayToFridayExceptBankHolidays() {
        assertTrue(ENGLAND.isWorkingDay(FRIDAY));
        assertFalse(ENGLAND.isWorkingDay(SATURDAY));
        assertFalse(ENGLAND.isWorkingDay(BANK_HOLIDAY_MONDAY));
        assertTrue(ENGLAND.isWorkingDay(TUESDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2021-12-24", "2022-05-30", "2024-12-27", "2027-12-24", "2027-12-29"})
    void ordinaryWeekdaysAreWorkedEvenBesideAHoliday(LocalDate day) {
        assertTrue(ENGLAND.isWorkingDay(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-08", "2021-12-27", "2021-12-28", "2022-06-02", "2022-06-03", "2022-09-19",
            "2022-12-27", "2023-05-08", "2025-04-18", "2025-04-21", "2027-12-27", "2027-12-28", "2028-01-03"})
    void specialDaysAndSubstitutesAreNotWorked(LocalDate day) {
        assertFalse(ENGLAND.isWorkingDay(day));
    }

    @Test
    void theNextOneSkipsTheWeekendAndTheHoliday() {
        assertEquals(TUESDAY, ENGLAND.next(FRIDAY));
        assertEquals(TUESDAY, ENGLAND.next(SATURDAY));
        assertEquals(TUESDAY.plusDays(1), ENGLAND.next(TUESDAY));
    }

    @Test
    void theDayCountedFromIsNotCounted() {
        assertEquals(TUESDAY, ENGLAND.add(FRIDAY, 1));
        assertEquals(TUESDAY.plusDays(2), ENGLAND.add(FRIDAY, 3));
        assertEquals(FRIDAY, ENGLAND.add(TUESDAY, -1));
        assertEquals(FRIDAY, ENGLAND.add(BANK_HOLIDAY_MONDAY, -1));
    }

    @Test
    void addingNoneStaysOnTheDayEvenIfItIsNotWorked() {
        assertEquals(SATURDAY, ENGLAND.add(SATURDAY, 0));
    }

    @Test
    void countsTheLastDayAndNotTheFirst() {
        assertEquals(1, ENGLAND.between(FRIDAY, TUESDAY));
        assertEquals(0, ENGLAND.between(FRIDAY, BANK_HOLIDAY_MONDAY));
        assertEquals(0, ENGLAND.between(FRIDAY, FRIDAY));
        assertEquals(253, ENGLAND.between(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-22,10", "2025-08-23,10", "2022-05-31,25", "2025-08-26,-10", "2022-01-01,260", "2025-08-22,0"})
    void countingAgreesWithAdding(LocalDate day, int workingDays) {
        assertEquals(workingDays, ENGLAND.between(day, ENGLAND.add(day, workingDays)));
    }

    @Test
    void daysOutsideTheConfirmedYearsSaySo() {
        assertEquals(Optional.empty(), ENGLAND.sentence(LocalDate.of(2015, 1, 1)));
        assertEquals(Optional.empty(), ENGLAND.sentence(LocalDate.of(2028, 12, 31)));
        assertEquals(
                "Bank holidays are confirmed up to the end of 2028; working days after that follow the usual pattern"
                        + " and may change.",
                ENGLAND.sentence(LocalDate.of(2029, 1, 1)).orElseThrow());
        assertEquals("Bank holidays are confirmed from 2015; working days before that follow the usual pattern and may"
                + " miss a special day.", ENGLAND.sentence(LocalDate.of(2014, 12, 31)).orElseThrow());
    }

    @Test
    void theConfirmationNamesItsSource() {
        assertEquals(2028, ENGLAND.confirmed().lastYear());
        assertTrue(ENGLAND.confirmed().source().startsWith("GOV.UK"));
        assertTrue(ENGLAND.confirmed().published().getYear() < ENGLAND.confirmed().lastYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1977-12-30", "2200-01-01", "+999999999-12-31"})
    void refusesDaysForWhichThereAreNoRules(LocalDate day) {
        assertEquals("a day between 1978 and 2199",
                assertThrows(IllegalArgumentException.class, () -> ENGLAND.isWorkingDay(day)).getMessage());
    }

    @Test
    void refusesToCountForEver() {
        assertThrows(IllegalArgumentException.class, () -> ENGLAND.add(FRIDAY, Integer.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> ENGLAND.between(FRIDAY, LocalDate.MAX));
    }

    @Test
    void weekendsNeedNoBankHolidays() {
        var unasked = new WorkingDays(day -> {
            throw new AssertionError("asked about " + day);
        }, ENGLAND.confirmed());
        assertFalse(unasked.isWorkingDay(SATURDAY));
        assertThrows(AssertionError.class, () -> unasked.isWorkingDay(TUESDAY));
    }
}
