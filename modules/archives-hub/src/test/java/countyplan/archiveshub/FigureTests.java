package countyplan.archiveshub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.figures.Checked;
import countyplan.core.figures.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was published of the hub, and whether it follows.
class FigureTests {
    private static Checked told(String figure) {
        return Published.FIGURES.on(LocalDate.of(2022, 6, 6), figure).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "option-c-total | FOLLOWS | It follows: £15,888,000 + £1,355,000 - £944,000 = £16,299,000",
            "option-c-savings | FOLLOWS | It follows: £800,000 + £144,000 a year = £944,000",
            "option-b-total | WORKED_OUT | It is not published and comes to £20,299,000: £16,299,000 + £4,000,000 = £20,299,000",
            "option-d-total | WORKED_OUT | It is not published and comes to £28,299,000: £16,299,000 + £12,000,000 = £28,299,000",
            "option-c-below-2018 | WORKED_OUT | It is not published and comes to -£652,000: £15,888,000 - £16,540,000 = -£652,000",
            "revenue-beside-staffing | WORKED_OUT | It is not published and comes to £781,000: £1,355,000 - £574,000 = £781,000"})
    void figuresAreWorkedOut(String figure, Verdict verdict, String sentence) {
        assertEquals(verdict, told(figure).verdict(), figure);
        assertEquals(sentence, told(figure).sentence(), figure);
    }

    @Test
    void theYearlyBenefitDiffersFromItsParts() {
        assertEquals(Verdict.DIFFERS, told("yearly-benefit").verdict());
        assertTrue(told("yearly-benefit").sentence().contains("£144,700"), told("yearly-benefit").sentence());
    }

    @Test
    void theSavingsAreFlaggedAsOnceAndYearlyTogether() {
        assertTrue(told("option-c-savings").figure().note().orElseThrow().contains("mixes what comes once"));
        assertTrue(told("years-of-savings").sentence().contains("112.6"), told("years-of-savings").sentence());
    }

    @Test
    void nothingIsToldBeforeItWasPublished() {
        assertEquals(0, Published.FIGURES.on(LocalDate.of(2019, 11, 10)).size());
        assertEquals(1, Published.FIGURES.on(LocalDate.of(2022, 6, 5)).size());
    }
}
