package countyplan.extracare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.figures.Cause;
import countyplan.core.figures.Checked;
import countyplan.core.figures.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was published of Extra Care, and whether it follows.
class FigureTests {
    private static Checked told(String figure) {
        return new ExtraCareModule().figures().on(LocalDate.of(2022, 9, 5), figure).orElseThrow();
    }

    private static void follows(String figure, Verdict verdict, String sentence) {
        var told = told(figure);
        assertEquals(verdict, told.verdict(), figure);
        assertEquals(sentence, told.sentence(), figure);
    }

    @Test
    void theTotalAndTheNetSavingFollow() {
        follows("total-expenditure", Verdict.FOLLOWS, "It follows: £1,038,000 + £912,000 = £1,950,000");
        follows("net-saving", Verdict.FOLLOWS, "It follows: £572,000 - £306,000 = £266,000");
        follows("night-left", Verdict.WORKED_OUT,
                "It is not published and comes to £340,000: £912,000 - £572,000 = £340,000");
    }

    @Test
    void theNetCostDiffersAndSwappedDigitsAreOffered() {
        follows("net-cost", Verdict.DIFFERS,
                "It differs: £1,590,000 is published, £54,000 less than £1,950,000 - £306,000 = £1,644,000");
        assertEquals(List.of(
                new Cause(Cause.Kind.SWAPPED_DIGITS,
                        "two digits swapped: £306,000 for £360,000 (Income from the Wellbeing "
                                + "charge); then Net saving of the new model would follow no more")),
                told("net-cost").causes());
    }

    @Test
    void whatIsNotPublishedIsWorkedOut() {
        follows("payers-implied", Verdict.WORKED_OUT, "It is not published and comes to 84.07 tenants: "
                + "£306,000 / (£70 a week x 52) = 84.07 tenants");
        follows("hours-a-tenant", Verdict.WORKED_OUT, "It is not published and comes to 13.6 hours a week: "
                + "1,700 hours a week / 125 tenants = 13.6 hours a week");
        follows("share-with-care", Verdict.WORKED_OUT, "It is not published and comes to 62.81%: "
                + "125 tenants as a share of 199 flats = 62.81%");
        follows("care-an-hour", Verdict.WORKED_OUT, "It is not published and comes to £11.74 an hour: "
                + "£1,038,000 / (1,700 hours a week x 52) = £11.74 an hour");
    }

    @Test
    void whatConflictsIsTold() {
        assertEquals(Verdict.DIFFERS, told("procurement-start").verdict());
        assertEquals(Verdict.DIFFERS, told("second-round-at-the-earliest").verdict());
        assertEquals(Verdict.DIFFERS, told("implications-begin-as-pointed-to").verdict());
        assertEquals(Verdict.DIFFERS, told("services-rated-2019").verdict());
        assertEquals(Verdict.CANNOT_BE_TOLD, told("landlord-charge").verdict());
    }
}
