package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms every plan may use, and what the value promises. */
class TimescaleTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Apr 23                             | 2023-04-01 | 2023-04-30 | month                  | 2023-04
            April 2023                         | 2023-04-01 | 2023-04-30 | month                  | 2023-04
            31 March 2023                      | 2023-03-31 | 2023-03-31 | day                    | 2023-03-31
            2022/23                            | 2022-04-01 | 2023-03-31 | financial year         | 2022-04-01/2023-03-31
            Q1 2022/23                         | 2022-04-01 | 2022-06-30 | financial quarter      | 2022-04-01/2022-06-30
            Spring 2020                        | 2020-03-01 | 2020-05-31 | season                 | 2020-21
            Summer 2023                        | 2023-06-01 | 2023-08-31 | season                 | 2023-22
            early 2020                         | 2020-01-01 | 2020-04-30 | approximate            | 2020-01~/2020-04~
            autumn ahead of 25 November 2022   | 2022-09-01 | 2022-11-24 | interval               | 2022-09-01/2022-11-24
            w/c 15 August 2022                 | 2022-08-15 | 2022-08-21 | week                   | 2022-08-15/2022-08-21
            by 2025                            | none       | 2025-12-31 | deadline               | ../2025
            2022-2026                          | 2022-01-01 | 2026-12-31 | years                  | 2022/2026
            Apr 23 (to be confirmed)           | 2023-04-01 | 2023-04-30 | month, provisional     | 2023-04?
            Ongoing                            | none       | none       | open                   | ../..
            To be determined post consultation | none       | none       | awaits "consultation"  | none
            ''                                 | none       | none       | not stated             | none
            '  '                               | none       | none       | not stated             | none
            """)
    void readsTheForms(String written, String firstDay, String lastDay, String kind, String edtf) {
        Read.as(written, firstDay, lastDay, kind, edtf);
    }

    @Test
    void keepsTheWordsExactlyAsWritten() {
        assertEquals("  apr  23 ", Timescale.read("  apr  23 ").written());
        assertEquals("  apr  23 ", Timescale.read("  apr  23 ").toString());
    }

    @Test
    void isEqualByWordsAndWindow() {
        assertEquals(Timescale.read("Apr 23"), Timescale.read("Apr 23"));
        assertEquals(Timescale.read("Apr 23").hashCode(), Timescale.read("Apr 23").hashCode());
        assertNotEquals(Timescale.read("Apr 23"), Timescale.read("April 2023"));
        assertNotEquals(Timescale.read("Q3"), Timescale.read("Q3", PlanPeriod.financialYear(2022)));
    }

    @Test
    void isDatedWhenItHasALastDay() {
        assertEquals(true, Timescale.read("by 2025").dated());
        assertEquals(false, Timescale.read("from April 2023").dated());
        assertEquals(false, Timescale.read("Ongoing").dated());
        assertEquals(false, Timescale.read("Post consultation").dated());
    }

    @Test
    void namesEveryKindInUsersWords() {
        assertEquals("financial quarter", TimescaleKind.FINANCIAL_QUARTER.words());
        assertEquals("not understood", TimescaleKind.NOT_UNDERSTOOD.words());
        assertEquals("not yet due", Standing.NOT_YET_DUE.words());
    }

    @Test
    void cannotEndBeforeItBegins() {
        Optional<LocalDate> later = Optional.of(LocalDate.of(2023, 5, 1));
        Optional<LocalDate> earlier = Optional.of(LocalDate.of(2023, 4, 30));
        Optional<String> none = Optional.empty();
        assertThrows(IllegalArgumentException.class, () -> new Timescale("May to April", TimescaleKind.INTERVAL, later,
                earlier, false, none, none, none, none));
        assertThrows(IllegalArgumentException.class, () -> new PlanPeriod(later.get(), earlier.get()));
    }
}
