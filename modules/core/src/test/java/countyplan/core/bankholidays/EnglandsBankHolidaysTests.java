package countyplan.core.bankholidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglandsBankHolidaysTests {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            2015: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2016: 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
            2017: 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            2018: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
            2019: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
            2020: 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
            2021: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
            2022: 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
            2023: 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
            2024: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            2025: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2026: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2027: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            2028: 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            """)
    void areThoseThatAreConfirmed(int year, String days) {
        var confirmed = Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(confirmed, new TreeSet<>(EnglandsBankHolidays.in(year)));
    }

    @Test
    void movedForThe75thAnniversaryOfVictoryInEurope() {
        assertFalse(EnglandsBankHolidays.contains(LocalDate.of(2020, 5, 4)));
        assertTrue(EnglandsBankHolidays.contains(LocalDate.of(2020, 5, 8)));
    }

    @Test
    void movedAndGrewForThePlatinumJubilee() {
        assertFalse(EnglandsBankHolidays.contains(LocalDate.of(2022, 5, 30)));
        assertTrue(EnglandsBankHolidays.contains(LocalDate.of(2022, 6, 2)));
        assertTrue(EnglandsBankHolidays.contains(LocalDate.of(2022, 6, 3)));
    }

    @Test
    void includeTheStateFuneralAndTheCoronation() {
        assertTrue(EnglandsBankHolidays.contains(LocalDate.of(2022, 9, 19)));
        assertTrue(EnglandsBankHolidays.contains(LocalDate.of(2023, 5, 8)));
    }

    @Test
    void includeEnglandsOwnDaysAndNotScotlands() {
        assertTrue(EnglandsBankHolidays.contains(LocalDate.of(2025, 4, 21)), "Easter Monday");
        assertTrue(EnglandsBankHolidays.contains(LocalDate.of(2025, 8, 25)), "Summer bank holiday");
        assertFalse(EnglandsBankHolidays.contains(LocalDate.of(2025, 1, 2)), "Scotland's 2 January");
        assertFalse(EnglandsBankHolidays.contains(LocalDate.of(2025, 12, 1)), "Scotland's St Andrew's Day");
    }

    @Test
    void goOnByTheUsualPatternAfterwards() {
        assertTrue(EnglandsBankHolidays.contains(LocalDate.of(2033, 12, 27)), "Christmas Day on a Sunday");
        assertTrue(EnglandsBankHolidays.contains(LocalDate.of(2038, 4, 26)), "the latest Easter Monday there can be");
        assertEquals(8, EnglandsBankHolidays.in(2100).size());
    }
}
