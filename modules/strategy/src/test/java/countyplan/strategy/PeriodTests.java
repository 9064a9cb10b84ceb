package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
            "2022-2025, 2022-01-01, 2025-12-31, 2022-2025",
            "2018-21, 2018-01-01, 2021-12-31, 2018-2021",
            "2022 to 2025, 2022-01-01, 2025-12-31, 2022-2025",
            "2022–25, 2022-01-01, 2025-12-31, 2022-2025",
            "' 2024 ', 2024-01-01, 2024-12-31, 2024",
            "2022/23, 2022-04-01, 2023-03-31, 2022/23",
            "2022/23 to 2024/25, 2022-04-01, 2025-03-31, 2022/23 to 2024/25",
            "2022/23-2024/25, 2022-04-01, 2025-03-31, 2022/23 to 2024/25",
            "2022-04-01 to 2025-03-31, 2022-04-01, 2025-03-31, 2022/23 to 2024/25",
            "2022-11-25 to 2025-11-24, 2022-11-25, 2025-11-24, 2022-11-25 to 2025-11-24",
            "2022-11-25/2025-11-24, 2022-11-25, 2025-11-24, 2022-11-25 to 2025-11-24"})
    void anOfficersWordsMeanAFirstAndALastDay(String typed, LocalDate first, LocalDate last, String written) {
        var period = Period.of(typed);
        assertEquals(first, period.firstDay());
        assertEquals(last, period.lastDay());
        assertEquals(written, period.toString());
        assertEquals(period, Period.of(period.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "soon", "2025-2022", "2025-03-31 to 2022-04-01", "2022/24", "2024/25 to 2022/23",
            "2022-02-30 to 2022-03-01",
            "20222-2025", "0022-2025", "3022"})
    void whatIsNoPeriodIsRefusedWithWhatWouldBe(String typed) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Period.of(typed));
        assertTrue(refused.getMessage().contains("year"), refused.getMessage());
    }

    @Test
    void aPeriodIsPastOnlyAfterItsLastDay() {
        assertFalse(Period.of("2018-21").isPast(LocalDate.of(2021, 12, 31)));
        assertTrue(Period.of("2018-21").isPast(LocalDate.of(2022, 1, 1)));
    }
}
