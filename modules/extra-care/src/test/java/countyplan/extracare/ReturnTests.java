package countyplan.extracare;

import static countyplan.extracare.SampleOf2022.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Document;
import countyplan.modulekit.Trial;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What providers report, with the sample of 2022. Each test reports weeks of its own.
class ReturnTests {
    private static final String HOURS = "scheme,week,tenant,delivered,paid\n";

    @TempDir
    static Path home;

    private static Trial trial;

    @BeforeAll
    static void open() {
        trial = SampleOf2022.in(home);
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    private static Map<String, Document> file(String text) {
        return Map.of("file", Document.text("text/csv", "return.csv", text));
    }

    private static JsonObject hours(String rows, String... more) {
        return trial.done("extra-care return-hours", file(HOURS + rows), more);
    }

    private static List<String> outcomes(JsonObject result) {
        return result.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getInt("line") + " " + row.getString("outcome") + " " + row.getString("reason", ""))
                .map(String::strip).toList();
    }

    private static JsonObject month(String scheme, String month, String... more) {
        return trial.rows("months", "extra-care hours", more).stream()
                .filter(row -> row.getString("scheme").equals(scheme)
                        && row.getString("month").equals(month))
                .findFirst().orElseThrow();
    }

    private static void number(String expected, JsonObject row, String field) {
        assertEquals(0, new BigDecimal(expected).compareTo(new BigDecimal(row.get(field).toString().replace("\"", ""))),
                field + " is " + row.get(field));
    }

    @Test
    void everyFaultIsToldAndNothingIsKept() {
        var refusal = trial.refused("extra-care return-hours", file(HOURS + """
                blaby-1,2023-01-02,t-001,10,10
                blaby-9,2023-01-02,t-001,10,10
                blaby-1,2023-01-03,t-001,10,10
                blaby-1,2023-01-02,t-199,10,10
                blaby-1,2023-01-02,t-002,169,10
                blaby-1,2023-01-02,t-003,-1,10
                blaby-1,2023-01-02,t-001,11,11
                blaby-1,2099-01-05,t-001,10,10
                """));
        assertEquals("faulty-return", refusal.code());
        assertEquals(List.of("there is no scheme blaby-9", "a week begins on a Monday; 3 January 2023 is none",
                "t-199 has no tenancy of blaby-1 in that week",
                "a week has 168 hours, and 169 delivered do not fit into it",
                "hours delivered cannot be fewer than none", "every tenant once a week; a line before has it",
                "the week of 5 January 2099 is still to come"),
                refusal.faults().stream().map(fault -> fault.expected()).toList());
        assertTrue(trial.rows("returns", "extra-care returns", "scheme", "blaby-1", "week", "2023-01-02").isEmpty());
    }

    @Test
    void everyFaultOfARowIsTold() {
        var refusal = trial.refused("extra-care return-hours", file(HOURS + """
                blaby-1,2023-01-09,t-001,169,-1
                blaby-9,4 July,,x,1.234
                """));
        assertEquals(List.of("line 2, column delivered 169", "line 2, column paid -1", "line 3, column scheme blaby-9",
                "line 3, column week 4 July", "line 3, column tenant", "line 3, column delivered x",
                "line 3, column paid 1.234"),
                refusal.faults().stream().map(fault -> (fault.where() + " " + fault.given()).strip()).toList());
        var kept = hours("blaby-1,2023-01-09,t-001,169,-1\nblaby-1,2023-01-09,t-002,1,1\n", "keepGood", "yes");
        assertEquals(
                List.of("2 refused a week has 168 hours, and 169 delivered do not fit into it; hours paid cannot be "
                        + "fewer than none", "3 accepted"),
                outcomes(kept));
        assertEquals(List.of("flats void are from 0 to 6, as 30 of its 36 are let, not 9"),
                trial.refused("extra-care return-occupancy", file("scheme,week,let,voids\nmelton,2023-01-09,30,9\n"))
                        .faults().stream().map(fault -> fault.expected()).toList());
    }

    @Test
    void goodRowsAreKeptWhereThatIsAskedAndItIsToldWhich() {
        var result = hours("""
                blaby-1,2023-02-06,t-001,10,10.5
                blaby-1,2023-02-06,t-002,200,10
                blaby-1,2023-02-06,t-003,0,0
                """, "keepGood", "yes");
        assertEquals(List.of("2 accepted", "3 refused a week has 168 hours, and 200 delivered do not fit into it",
                "4 accepted"), outcomes(result));
        assertEquals("2 of 3 rows are kept: 2 new, 0 in the place of others, 0 as before; 1 refused.",
                result.getString("summary"));
        var kept = trial.rows("returns", "extra-care returns", "scheme", "blaby-1", "week", "2023-02-06").getFirst();
        assertEquals(2, kept.getInt("tenants"));
    }

    @Test
    void whatIsReportedAgainTakesThePlaceAndTheFirstIsKept() {
        var first = hours("melton,2023-03-06,t-170,10,12\nmelton,2023-03-06,t-171,5,5\n");
        var known = trial.now();
        trial.later(java.time.Duration.ofHours(1));
        var again = hours("melton,2023-03-06,t-170,12,12\nmelton,2023-03-06,t-171,5,5\n");
        assertEquals(List.of("2 replaced", "3 unchanged"), outcomes(again));
        assertEquals(2, first.getInt("accepted"));
        number("17", month("melton", "2023-03-01", "asAt", "2023-03-31"), "delivered");
        number("15", month("melton", "2023-03-01", "asAt", "2023-03-31", "knownAt", known.toString()), "delivered");
        var told = trial.rows("returns", "extra-care returns", "scheme", "melton", "week", "2023-03-06");
        assertEquals(List.of("2 1", "1 1"),
                told.stream().filter(each -> each.containsKey("tenants")).map(each -> each.getInt("tenants") + " "
                        + each.getInt("counting")).toList());
    }

    @Test
    void whatWasSaidFirstAndWhenItWasReplacedIsTold() {
        hours("charnwood-2,2023-03-06,t-105,10,12\ncharnwood-2,2023-03-06,t-106,5,5\n");
        trial.later(java.time.Duration.ofHours(1));
        hours("charnwood-2,2023-03-06,t-105,12,12\ncharnwood-2,2023-03-06,t-106,5,5\n");
        trial.later(java.time.Duration.ofHours(1));
        hours("charnwood-2,2023-03-06,t-105,11,12.5\n");
        trial.done("extra-care return-occupancy", file("scheme,week,let,voids\ncharnwood-2,2023-03-06,30,4\n"));
        trial.done("extra-care return-occupancy", file("scheme,week,let,voids\ncharnwood-2,2023-03-06,31,4\n"));
        var told = trial.rows("numbers", "extra-care resubmitted", "scheme", "charnwood-2");
        assertEquals(List.of("t-105 delivered 10.00 12.00", "t-105 delivered 12.00 11.00", "t-105 paid 12.00 12.50",
                " let 30 31"),
                told.stream().map(each -> each.getString("tenant", "") + " " + each.getString("of") + " "
                        + each.get("said") + " " + each.get("then")).toList());
        assertTrue(told.getFirst().getString("on").compareTo(told.getFirst().getString("replacedOn")) < 0);
        assertEquals(told.getFirst().getString("replacedOn"), told.get(1).getString("on"));
        var returns = trial.rows("returns", "extra-care returns", "scheme", "charnwood-2", "week", "2023-03-06");
        assertEquals(List.of(1, 0, 1, 0, 1), returns.stream().map(each -> each.getInt("counting")).toList());
    }

    @Test
    void theDifferenceBetweenPaidAndDeliveredIsWordedBothWays() {
        hours("blaby-2,2024-01-01,t-040,10,12\n");
        assertTrue(difference("2024-01-01").endsWith("10 delivered and 12 paid: 2 more were paid than delivered, £40."),
                difference("2024-01-01"));
        hours("blaby-2,2024-01-08,t-040,12,9\n");
        assertTrue(difference("2024-01-01").endsWith("22 delivered and 21 paid: 1 more were delivered than paid, £20."),
                difference("2024-01-01"));
        hours("blaby-2,2024-01-15,t-040,12,13\n");
        assertTrue(difference("2024-01-01").endsWith("34 delivered and 34 paid: as many were paid as delivered."),
                difference("2024-01-01"));
    }

    private static String difference(String since) {
        return trial.done("extra-care hours", "scheme", "blaby-2", "since", since, "asAt", "2024-02-29", "price", "20")
                .getString("summary");
    }

    @Test
    void reportedOccupancyStandsBesideWhatTenanciesSay() {
        trial.done("extra-care return-occupancy", file("""
                scheme,week,let,voids
                charnwood-3,2024-03-04,33,3
                charnwood-1,2024-03-04,30,1
                """));
        var lines = trial.rows("schemes", "extra-care occupancy", "asAt", "2024-03-31");
        var same = row(lines, "scheme", "charnwood-3");
        assertEquals(List.of(33, 3, 0), List.of(same.getInt("reportedLet"), same.getInt("reportedVoids"),
                same.getInt("reportedMore")));
        assertEquals("2024-03-10", same.getString("reportedOn"));
        var other = row(lines, "scheme", "charnwood-1");
        assertEquals(30 - other.getInt("let"), other.getInt("reportedMore"));
        assertFalse(row(lines, "scheme", "blaby-1").containsKey("reportedLet"), "nothing was reported of it");
        var told = trial.rows("findings", "findings", "module", "extra-care", "asAt", "2024-03-31").stream()
                .filter(each -> each.getString("code").equals("reported-otherwise"))
                .map(each -> each.getString("ref")).toList();
        assertTrue(told.contains("extra-care/schemes/charnwood-1"), told::toString);
        assertFalse(told.contains("extra-care/schemes/charnwood-3"), told::toString);
    }

    @Test
    void theMixIsASeriesByQuarter() {
        trial.done("extra-care change-tenant", "scheme", "charnwood-3", "tenant", "t-140", "band", "high", "on",
                "2022-10-15");
        var told = trial.rows("bands", "extra-care mix", "scheme", "charnwood-3", "asAt", "2023-04-01", "since",
                "2022-07-01", "every", "quarter").stream().filter(each -> each.getString("band").equals("high"))
                .toList();
        assertEquals(List.of("2022-10-01", "2023-01-01", "2023-04-01"),
                told.stream().map(each -> each.getString("day")).toList());
        var high = told.getFirst().getInt("tenants");
        assertEquals(List.of(high, high + 1, high + 1), told.stream().map(each -> each.getInt("tenants")).toList());
        number("0", told.getFirst(), "drift");
        assertTrue(new BigDecimal(told.get(1).get("drift").toString()).signum() > 0, told::toString);
        number("0", told.getLast(), "drift");
        assertEquals("later-than-asked-about",
                trial.refused("extra-care mix", "asAt", "2022-09-05", "since", "2022-09-06").code());
        assertEquals("too-many-days",
                trial.refused("extra-care mix", "asAt", "2022-09-05", "since", "1990-01-01", "every", "month").code());
    }

    @Test
    void hoursAreComparedInPounds() {
        hours("charnwood-3,2023-05-01,t-140,8,10\n");
        trial.done("extra-care return-hours", file("scheme,week,tenant,commissioned,delivered,paid\n"
                + "charnwood-3,2023-05-08,t-140,12,9,9\n"));
        var month = month("charnwood-3", "2023-05-01", "asAt", "2023-06-30", "price", "20", "since", "2023-05-08");
        number("12", month, "commissioned");
        number("3", month, "notDelivered");
        number("60", month, "notDeliveredPounds");
        var whole = month("charnwood-3", "2023-05-01", "asAt", "2023-06-30");
        number("2", whole, "overpaid");
        // 1,038,000 / (1,700 x 52) is 11.74 an hour.
        number("23.48", whole, "overpaidPounds");
        assertEquals(1, month("charnwood-3", "2023-05-01", "asAt", "2023-05-07").getInt("weeks"));
    }

    @Test
    void aWeekOutOfTheOrdinaryIsTold() {
        var text = new StringBuilder();
        var monday = java.time.LocalDate.of(2023, 9, 4);
        for (var week = 0; week < 10; week++) {
            text.append("blaby-2,").append(monday.plusWeeks(week)).append(",t-040,")
                    .append(week == 8 ? 60 : 12 + week % 2)
                    .append(",12\n");
        }
        hours(text.toString());
        var unusual = trial.rows("weeks", "extra-care unusual-weeks", "scheme", "blaby-2", "asAt", "2023-12-31");
        assertEquals(List.of("2023-10-30"), unusual.stream().map(each -> each.getString("week")).toList());
        assertTrue(
                trial.rows("weeks", "extra-care unusual-weeks", "scheme", "blaby-2", "asAt", "2023-10-01").isEmpty());
    }

    @Test
    void themesTellWhatWasSaidInWhichRoundAndHow() {
        var told = trial.done("extra-care themes", "asAt", "2022-12-31");
        var themes = told.getJsonArray("themes").getValuesAs(JsonObject.class);
        assertEquals(List.of("night-cover 33 worries 33 1", "mix-of-need 20 worries 12, objects 8 1",
                "charge 17 welcomes 17 1"),
                themes.stream().map(theme -> theme.getString("theme") + " " + theme.getInt("people") + " "
                        + theme.getString("stances") + " " + theme.getInt("unanswered")).toList());
        assertEquals("round 1, round 2", themes.getFirst().getString("rounds"));
        assertEquals(2, trial.rows("themes", "extra-care themes", "asAt", "2022-12-31", "round", "1").size());
        assertEquals("nobody-said-so", trial.refused("extra-care change-comment", "engagement", "round-1", "comment",
                "c-01", "people", "0").code());
    }

    @Test
    void theLastRatingBelowGoodIsAFinding() {
        trial.done("extra-care add-rating", "scheme", "charnwood-1", "rating", "2023", "provider", "help-at-home",
                "overall", "requires-improvement", "published", "2023-05-02", "source", "Test");
        assertEquals(1, ratings("2023-06-01"));
        trial.done("extra-care add-rating", "scheme", "charnwood-1", "rating", "2024", "provider", "help-at-home",
                "overall", "good", "published", "2024-05-02", "source", "Test");
        assertEquals(0, ratings("2024-06-01"));
    }

    private static long ratings(String asAt) {
        return trial.rows("findings", "findings", "module", "extra-care", "asAt", asAt).stream()
                .filter(finding -> finding.getString("code").equals("rated-below-good")).count();
    }

    @Test
    void occupancyIsReportedWithinTheFlatsThereAre() {
        var result = trial.done("extra-care return-occupancy", file("scheme,week,let,voids\nmelton,2023-03-06,32,4\n"));
        assertEquals(1, result.getInt("accepted"));
        var refusal = trial.refused("extra-care return-occupancy",
                file("scheme,week,let,voids\nmelton,2023-03-13,37,0\nmelton,2023-03-20,32,5\nmelton,2023-03-27,some,1\n"));
        assertEquals(3, refusal.faults().size());
    }

    @Test
    void aFileWithOtherColumnsIsRefused() {
        assertEquals("faulty-header", trial.refused("extra-care return-hours", file("scheme,week,hours\n")).code());
    }

    @Test
    void occupancyAndVoidsFollowFromTheTenancies() {
        var told = trial.done("extra-care occupancy", "asAt", "2022-09-05", "since", "2022-03-15");
        var blaby = row(told.getJsonArray("schemes").getValuesAs(JsonObject.class), "scheme", "blaby-1");
        assertEquals(List.of(36, 1, 34, 1, 1, 0), List.of(blaby.getInt("flats"), blaby.getInt("assessment"),
                blaby.getInt("let"), blaby.getInt("nominated"), blaby.getInt("voids"), blaby.getInt("vacant")));
        // 175 days each of flat-35, void since a death, and flat-36, never let: 2 x 175 / 7 weeks, of 148.20 and 171.40.
        assertEquals(350, blaby.getInt("emptyDays"));
        assertEquals("death 175", blaby.getString("reasons"));
        number("7990.00", blaby, "rentLost");
        assertTrue(told.getString("summary").startsWith("199 of 216 flats are let on 5 September 2022 (92.1%)"),
                told::toString);
    }

    @Test
    void theMixIsHeldAgainstItsTarget() {
        var told =
                trial.rows("bands", "extra-care mix", "scheme", "melton", "asAt", "2022-09-05", "since", "2022-04-01");
        assertEquals(3, told.size());
        assertEquals(32, told.stream().mapToInt(each -> each.getInt("tenants")).sum());
        for (var each : told) {
            number("0", each, "drift");
            var off = new BigDecimal(each.get("off").toString()).abs().compareTo(BigDecimal.TEN) > 0;
            assertEquals(off, !each.getString("fit").equals("within"), each::toString);
        }
        assertFalse(told.stream().allMatch(each -> each.getString("fit").equals("within")), told::toString);
    }
}
