package countyplan.core.figures;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whether a published number follows from others, and what may have gone wrong where it does not.
class FiguresTests {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static String figure(String id, String unit, String more) {
        return """
                {"figure": "%s", "title": "The %s", "source": "paper", "paragraph": "1", "unit": "%s", %s}"""
                .formatted(id, id, unit, more);
    }

    private static String said(String id, String unit, String value) {
        return figure(id, unit, "\"value\": " + value);
    }

    private static String follows(String id, String unit, String value, String formula) {
        return figure(id, unit, "\"value\": " + value + ", \"formula\": \"" + formula + "\"");
    }

    private static Figures of(String... figures) {
        var json = """
                {"sources": [{"source": "paper", "title": "A paper", "published": "2022-09-05"}], "figures": [%s]}"""
                .formatted(String.join(", ", figures));
        return Figures.from("figures.json",
                name -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Checked check(String id, String... figures) {
        return of(figures).on(DAY, id).orElseThrow();
    }

    private static List<String> causes(Checked checked) {
        return checked.causes().stream().map(Cause::sentence).toList();
    }

    private static final String[] CARE = {said("care", "pounds", "1038000"), said("wellbeing", "pounds", "912000"),
            said("income", "pounds", "306000"), follows("total", "pounds", "1950000", "care + wellbeing"),
            follows("net", "pounds", "1590000", "total - income"), said("day", "pounds", "572000"),
            follows("saving", "pounds", "266000", "day - income")};

    @Test
    void aSumThatIsPrintedRightFollows() {
        var total = check("total", CARE);
        assertEquals(Verdict.FOLLOWS, total.verdict());
        assertEquals("It follows: £1,038,000 + £912,000 = £1,950,000", total.sentence());
        assertEquals(List.of("The care", "The wellbeing", "£1,038,000 + £912,000", "The total, as published"),
                total.lines().stream().map(Checked.Line::step).toList());
    }

    @Test
    void swappedDigitsAreOfferedWithWhatWouldFollowNoMore() {
        var net = check("net", CARE);
        assertEquals(Verdict.DIFFERS, net.verdict());
        assertEquals("It differs: £1,590,000 is published, £54,000 less than £1,950,000 - £306,000 = £1,644,000",
                net.sentence());
        assertEquals(
                List.of("two digits swapped: £306,000 for £360,000 (The income); then The saving would follow no more"),
                causes(net));
        assertEquals(Cause.Kind.SWAPPED_DIGITS, net.causes().getFirst().kind());
    }

    @Test
    void aMisprintIsNoNumberAndOneReadingOfItFits() {
        String[] referrals = {said("handy", "count", "105"), said("charity", "count", "100"),
                figure("hospital", "count", "\"printed\": \"16,36\""),
                follows("all", "count", "1841", "handy + hospital + charity")};
        var all = check("all", referrals);
        assertEquals(Verdict.FOLLOWS, all.verdict());
        assertEquals("It follows once 16,36 is read as 1,636: 105 + 1,636 + 100 = 1,841", all.sentence());
        var hospital = check("hospital", referrals);
        assertTrue(hospital.isMisprinted());
        assertEquals(Verdict.CANNOT_BE_TOLD, hospital.verdict());
        assertEquals(
                List.of("a comma or point in the wrong place: 16,36 printed for 1,636, from which The all would follow"),
                causes(hospital));
    }

    @Test
    void aMovedSeparatorAPartLeftOutAndCuttingDownAreOffered() {
        assertAll(
                () -> assertEquals(
                        List.of("a comma or point in the wrong place, or zeros too few or too many: 136 for 1,360 (The a)"),
                        causes(check("sum", said("a", "count", "136"), said("b", "count", "41"),
                                follows("sum", "count", "1401", "a + b")))),
                () -> assertEquals(List.of("a part left out: it would follow without The b (271)"),
                        causes(check("sum", said("a", "count", "136"), said("b", "count", "271"),
                                said("c", "count", "58"), follows("sum", "count", "194", "a + b + c")))),
                () -> assertEquals(
                        List.of("cut down to the thousand rather than rounded, which gives £145,000"),
                        causes(check("sum", said("a", "pounds", "114700"), said("b", "pounds", "17000"),
                                said("c", "pounds", "13000"), follows("sum", "pounds", "144000", "a + b + c")))),
                () -> assertEquals(
                        List.of("the parts rounded before they were added up, which can make up to 2.5%"),
                        causes(check("sum", said("a", "percent", "52"), said("b", "percent", "18"),
                                said("c", "percent", "18"), said("d", "percent", "11"),
                                follows("sum", "percent", "100", "a + b + c + d")))));
    }

    @Test
    void aTurnedSignIsOffered() {
        assertAll(
                () -> assertEquals(
                        List.of("a sign turned: it would follow with The b (306) added rather than taken off"),
                        causes(check("sum", said("a", "count", "1950"), said("b", "count", "306"),
                                follows("sum", "count", "2256", "a - b")))),
                () -> assertEquals(
                        List.of("a sign turned: it would follow with The c (271) taken off rather than added"),
                        causes(check("sum", said("a", "count", "1360"), said("b", "count", "54"),
                                said("c", "count", "271"), follows("sum", "count", "1143", "a + b + c")))),
                () -> assertEquals(List.of("a sign turned: it would follow with the opposite sign"),
                        causes(check("sum", said("a", "count", "1360"), said("b", "count", "1571"),
                                follows("sum", "count", "211", "a - b")))));
    }

    @Test
    void whatNoSlipExplainsHasNoCause() {
        assertEquals(List.of(), causes(check("sum", said("a", "count", "136"), said("b", "count", "271"),
                follows("sum", "count", "918", "a + b"))));
    }

    @Test
    void signsThatWereLostAreReadTogetherAndLeaveItOpenWhichFormulaWasMeant() {
        String[] changes = {figure("one", "percent", "\"readings\": {\"one fell\": -32, \"two fell\": 32}"),
                figure("two", "percent", "\"readings\": {\"one fell\": 4, \"two fell\": -4}"),
                said("three", "percent", "18"), said("four", "percent", "35"), said("five", "percent", "50"),
                said("six", "percent", "28"),
                figure("average", "percent", """
                        "value": 27, "formula": [
                          {"words": "the mean of five", "formula": "mean(two, three, four, five, six)"},
                          {"words": "the mean of six", "formula": "mean(one, two, three, four, five, six)"}]""")};
        var average = check("average", changes);
        assertEquals(Verdict.CANNOT_BE_TOLD, average.verdict());
        assertEquals(
                "It cannot be told: it follows if it is the mean of five and one fell (the mean of 4%, 18%, 35%, 50% "
                        + "and 28% = 27%), or if it is the mean of six and two fell (the mean of 32%, -4%, 18%, 35%, 50% and 28% = "
                        + "26.5%), and not otherwise",
                average.sentence());
        var one = check("one", changes);
        assertEquals(Verdict.CANNOT_BE_TOLD, one.verdict());
        assertEquals("It cannot be told which it is: -32% if one fell, or 32% if two fell", one.sentence());
    }

    @Test
    void halvesAreRoundedUpAndThirdsStayExactUntilThen() {
        assertAll(
                () -> assertEquals("It follows: the mean of 26 and 27 = 26.5, rounded to 27", check("m",
                        said("a", "count", "26"), said("b", "count", "27"), follows("m", "count", "27", "mean(a, b)"))
                        .sentence()),
                () -> assertEquals(Verdict.FOLLOWS, check("m", said("a", "count", "1"), said("b", "count", "3"),
                        follows("m", "count", "0.5", "a / b * 1.5")).verdict()),
                () -> assertEquals("It is not published and comes to 62.81%: 125 as a share of 199 = 62.81%", check("m",
                        said("a", "count", "125"), said("b", "count", "199"),
                        figure("m", "percent", "\"formula\": \"percent(a, b)\"")).sentence()),
                () -> assertEquals(Verdict.FOLLOWS, check("m", said("a", "percent", "26.6"),
                        figure("m", "percent", "\"value\": 30, \"rounded\": 10, \"formula\": \"a\"")).verdict()));
    }

    @Test
    void timesAndDatesAreReckonedInTheirOwnUnits() {
        String[] agreement = {said("start", "date", "\"2017-10\""), said("length", "years", "5"),
                follows("end", "date", "\"2022-03-31\"", "start + length"), said("before", "days", "42"),
                said("now", "days", "28"), follows("gain", "weeks", "2", "before - now"),
                figure("days", "days", "\"formula\": \"end - end\"")};
        assertEquals("It differs: 31 March 2022 is published, 7 months before October 2017 + 5 years = October 2022",
                check("end", agreement).sentence());
        assertEquals("It follows: 42 days - 28 days = 2 weeks", check("gain", agreement).sentence());
        assertEquals("It is not published and comes to 0 days: 31 March 2022 - 31 March 2022 = 0 days",
                check("days", agreement).sentence());
    }

    @Test
    void whatIsNotKnownOrNotPublishedYetCannotBeTold() {
        var json =
                """
                        {"sources": [{"source": "paper", "title": "A paper", "published": "2022-09-05"},
                                     {"source": "later", "title": "A later paper", "published": "2023-03-01"}],
                         "figures": [{"figure": "a", "title": "A", "source": "later", "paragraph": "2", "unit": "count", "value": 1},
                                     {"figure": "b", "title": "B", "source": "paper", "paragraph": "2", "unit": "count", "value": 1,
                                      "formula": "a"},
                                     {"figure": "c", "title": "C", "source": "paper", "paragraph": "2", "unit": "count",
                                      "unknown": "the table is a picture"},
                                     {"figure": "d", "title": "D", "source": "paper", "paragraph": "2", "unit": "count",
                                      "formula": "b + c"}]}""";
        var figures = Figures.from("f", name -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertTrue(figures.on(LocalDate.of(2022, 9, 4)).isEmpty());
        assertEquals("It cannot be told: A was not published before 1 March 2023",
                figures.on(LocalDate.of(2022, 9, 5), "b").orElseThrow().sentence());
        assertEquals(Verdict.FOLLOWS, figures.on(DAY, "b").orElseThrow().verdict());
        assertEquals("It cannot be told: the table is a picture", figures.on(DAY, "d").orElseThrow().sentence());
        assertFalse(figures.on(LocalDate.of(2022, 9, 5), "a").isPresent());
    }

    @Test
    void everythingWrongWithTheDataIsToldAtOnce() {
        var wrong = assertThrows(IllegalArgumentException.class, () -> of(said("a", "pints", "1"),
                figure("b", "pounds", "\"value\": 1, \"colour\": \"red\""),
                figure("c", "count", "\"formula\": \"1 +\""),
                figure("d", "date", "\"value\": 3"), figure("e", "count", "\"note\": \"nothing else\""),
                figure("f", "count", "\"printed\": \"1,636\""))).getMessage();
        assertAll(
                () -> assertTrue(wrong.contains("a: expected one of pounds, percent"), wrong),
                () -> assertTrue(wrong.contains("not colour"), wrong),
                () -> assertTrue(wrong.contains("c: expected figures, numbers"), wrong),
                () -> assertTrue(wrong.contains("d: expected a day such as"), wrong),
                () -> assertTrue(wrong.contains("e: expected what it says"), wrong),
                () -> assertTrue(wrong.contains("f: expected a value beside what is printed"), wrong));
        var unsound = assertThrows(IllegalArgumentException.class, () -> of(follows("a", "count", "1", "b"),
                follows("b", "count", "1", "a"), follows("c", "count", "1", "nobody"), said("p", "pounds", "1"),
                said("q", "percent", "1"), figure("r", "pounds", "\"formula\": \"p + q\""),
                follows("s", "date", "\"2022-01-01\"", "p"))).getMessage();
        assertAll(
                () -> assertTrue(unsound.contains("a: expected a formula that does not come back to it"), unsound),
                () -> assertTrue(unsound.contains("not nobody"), unsound),
                () -> assertTrue(unsound.contains("pounds and percent cannot be added up"), unsound),
                () -> assertTrue(unsound.contains("s: expected date from its formula, which yields pounds"), unsound));
    }

    @Test
    void aRateTimesItsTimeAndAShareOfAPriceKeepTheirUnit() {
        String[] charge = {said("charge", "pounds", "70"), said("weeks", "weeks", "52"),
                said("income", "pounds", "306000"),
                figure("payers", "count", "\"formula\": \"income / (charge * weeks)\", \"of\": \"payers\""),
                figure("year", "pounds", "\"formula\": \"charge * weeks\"")};
        assertEquals("It is not published and comes to 84.07 payers: £306,000 / (£70 x 52 weeks) = 84.07 payers",
                check("payers", charge).sentence());
        assertEquals("It is not published and comes to £3,640: £70 x 52 weeks = £3,640",
                check("year", charge).sentence());
    }
}
