package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTests {

    @ParameterizedTest
    @CsvSource({"2023-04-30, 2024-06-30, 14 months", "2023-04-30, 2023-07-31, 3 months",
            "2022-11-30, 2023-02-28, 3 months",
            "2023-04-15, 2023-07-17, 3 months and 2 days", "2023-04-30, 2023-05-01, 1 day",
            "2023-12-31, 2024-02-29, 2 months", "2023-04-30, 2023-04-30, no time", "2024-06-30, 2023-04-30, 14 months"})
    void fromOneMonthsEndToAnothersIsWholeMonths(LocalDate from, LocalDate to, String words) {
        assertEquals(words, Span.between(from, to).words());
    }

    @ParameterizedTest
    @CsvSource({"1, once", "2, twice", "3, three times", "10, ten times", "1234, '1,234 times'"})
    void countsAsPeopleDo(long number, String words) {
        assertEquals(words, Span.times(number));
    }
}
