package countyplan.lightbulb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.figures.Cause;
import countyplan.core.figures.Checked;
import countyplan.core.figures.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was published of Lightbulb, and whether it follows.
class FigureTests {
    private static Checked told(String figure) {
        return new LightbulbModule().figures().on(LocalDate.of(2023, 4, 1), figure).orElseThrow();
    }

    private static void follows(String figure, Verdict verdict, String sentence) {
        var told = told(figure);
        assertEquals(verdict, told.verdict(), figure);
        assertEquals(sentence, told.sentence(), figure);
    }

    @Test
    void twoWeeksOfGainFollow() {
        follows("days-gained", Verdict.FOLLOWS, "It follows: 42 days - 28 days = 2 weeks");
        follows("days-gained-share", Verdict.WORKED_OUT,
                "It is not published and comes to 33.33%: (42 days - 28 days) as a share of 42 days = 33.33%");
    }

    @Test
    void twoRisesMakeThirtyTwoPercentInAll() {
        follows("allocation-rise", Verdict.WORKED_OUT,
                "It is not published and comes to 32%: (100 + 20%) x (100 + 10%) / 100 - 100 = 32%");
        follows("allocation-2016-implied", Verdict.WORKED_OUT,
                "It is not published and comes to £2,968,939.39: £3,919,000 x 100 / (100 + 32%) = £2,968,939.39");
    }

    @Test
    void aReferralCountFollowsOnceItsCommaIsMoved() {
        follows("external-referrals", Verdict.FOLLOWS, "It follows once 16,36 is read as 1,636: 105 referrals + "
                + "1,636 referrals + 100 referrals = 1,841 referrals");
        assertEquals(List.of(Cause.Kind.SEPARATOR),
                told("health-referrals").causes().stream().map(Cause::kind).toList());
        follows("all-referrals", Verdict.WORKED_OUT, "It is not published and comes to 6,380 referrals: "
                + "3,521 referrals + 1,018 referrals + 1,841 referrals = 6,380 referrals");
    }

    @Test
    void twoSignsStayUnknownAndBothReadingsAreTold() {
        follows("change-charnwood", Verdict.CANNOT_BE_TOLD,
                "It cannot be told which it is: -32% if Charnwood fell, or 32% if Blaby fell");
        follows("average-spend-change", Verdict.CANNOT_BE_TOLD,
                "It cannot be told: it follows if it is the mean of five, without Charnwood and Oadby & Wigston and "
                        + "Charnwood fell (the mean of 4%, 18%, 35%, 50% and 28% = 27%), or if it is the mean of six, "
                        + "without Oadby & Wigston and Blaby fell (the mean of -4%, 18%, 32%, 35%, 50% and 28% = 26.5%), "
                        + "and not otherwise");
        assertEquals(5, new LightbulbModule().figures().all().stream()
                .filter(figure -> figure.id().startsWith("change-") && figure.value().isPresent()).count());
    }

    @Test
    void theAgreementsLengthAndItsEndDiffer() {
        follows("agreement-end", Verdict.DIFFERS, "It differs: 31 March 2022 is published, 7 months before "
                + "October 2017 + 5 years = October 2022");
    }

    @Test
    void nothingIsToldBeforeItWasPublished() {
        var figures = new LightbulbModule().figures();
        assertEquals(0, figures.on(LocalDate.of(2019, 11, 10)).size());
        assertEquals(32, figures.on(LocalDate.of(2019, 11, 11)).size());
    }
}
