package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time without a year is taken where the plan holds exactly one such time, whole. */
class PlanPeriodTests {
    private static final PlanPeriod ONE_YEAR = PlanPeriod.financialYear(2022);
    private static final PlanPeriod THREE_YEARS =
            new PlanPeriod(LocalDate.of(2022, 4, 1), LocalDate.of(2025, 3, 31));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q1                | 2022-04-01 | 2022-06-30 | financial quarter | 2022-04-01/2022-06-30
            Q3                | 2022-10-01 | 2022-12-31 | financial quarter | 2022-10-01/2022-12-31
            Q4                | 2023-01-01 | 2023-03-31 | financial quarter | 2023-01-01/2023-03-31
            March             | 2023-03-01 | 2023-03-31 | month             | 2023-03
            winter            | 2022-12-01 | 2023-02-28 | season            | 2022-24
            5 November        | 2022-11-05 | 2022-11-05 | day               | 2022-11-05
            after March       | 2023-04-01 | none       | open-ended from a day | 2023-04-01/..
            by end of March   | none       | 2023-03-31 | deadline          | ../2023-03-31
            Oct to Dec        | 2022-10-01 | 2022-12-31 | interval          | 2022-10/2022-12
            Q3 (tbc)          | 2022-10-01 | 2022-12-31 | financial quarter, provisional | 2022-10-01?/2022-12-31?
            """)
    void placesATimeThatCanOnlyBeOne(String written, String firstDay, String lastDay, String kind, String edtf) {
        Read.as(Timescale.read(written, ONE_YEAR), written, firstDay, lastDay, kind, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            spring | 'spring' needs a year: this plan holds no such time whole.
            March to April | 'April' needs a year: this plan holds no such time whole.
            29 February | '29 February' needs a year: this plan holds no such time whole.
            """)
    void asksWhereThePlanHoldsNone(String written, String doubt) {
        assertEquals(Optional.of(doubt), Timescale.read(written, ONE_YEAR).doubt());
    }

    @Test
    void asksWhereThePlanHoldsSeveral() {
        assertEquals(Optional.of("'Q3' needs a year: in this plan it could mean October to December 2022 or October to "
                + "December 2023 or October to December 2024."), Timescale.read("Q3", THREE_YEARS).doubt());
        assertEquals(Optional.of("'March' needs a year: in this plan it could mean March 2023 or March 2024 or March "
                + "2025."), Timescale.read("March", THREE_YEARS).doubt());
    }

    @Test
    void looksIntoTheFinancialYearBegunBeforeThePlan() {
        PlanPeriod calendarYear = new PlanPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        assertEquals(Optional.of(LocalDate.of(2023, 3, 31)), Timescale.read("Q4", calendarYear).lastDay());
    }

    @Test
    void findsTheOneLeapDay() {
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)),
                Timescale.read("29 February", THREE_YEARS).lastDay());
    }

    @Test
    void doesNotDecideWhichQuarterACalendarYearMeans() {
        assertEquals(TimescaleKind.NOT_UNDERSTOOD, Timescale.read("Q1 2022", ONE_YEAR).kind());
    }

    @Test
    void changesNothingThatIsUnderstoodWithoutIt() {
        assertEquals(Timescale.read("Apr 24"), Timescale.read("Apr 24", ONE_YEAR));
        assertEquals(Timescale.read("Post consultation"), Timescale.read("Post consultation", ONE_YEAR));
        assertEquals(Timescale.read("annually in April"), Timescale.read("annually in April", THREE_YEARS));
    }

    @Test
    void isNotRememberedForAnotherPlan() {
        assertEquals(LocalDate.of(2022, 12, 31), Timescale.read("Q3", ONE_YEAR).lastDay().orElseThrow());
        assertEquals(LocalDate.of(2023, 12, 31),
                Timescale.read("Q3", PlanPeriod.financialYear(2023)).lastDay().orElseThrow());
        assertEquals(Optional.empty(), Timescale.read("Q3").lastDay());
    }
}
