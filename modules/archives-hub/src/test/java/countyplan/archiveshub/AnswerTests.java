package countyplan.archiveshub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.modulekit.Trial;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is answered about the options of 2022; nothing is changed here.
class AnswerTests {
    @TempDir
    static Path home;

    private static Trial trial;

    @BeforeAll
    static void open() {
        trial = Trial.in(home, new ArchivesHubModule());
        trial.done("sample load");
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    private static BigDecimal pounds(JsonObject row, String name) {
        return row.getJsonNumber(name).bigDecimalValue();
    }

    private static JsonObject option(JsonObject answer, String option) {
        return answer.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("option").equals(option)).findFirst().orElseThrow();
    }

    @Test
    void optionsAreComparedByWhatTheyCostToday() {
        var answer = trial.done("archives-hub compare", "appraisal", "hub-2022");
        var c = option(answer, "c");
        assertEquals("1", c.getString("rank"));
        assertEquals(new BigDecimal("16443000.00"), pounds(c, "once"));
        assertEquals(new BigDecimal("-144700.00"), pounds(c, "yearly"));
        // 57 years of 144,700 from year 3 on
        assertEquals(new BigDecimal("8195100.00"), pounds(c, "wholeLife"));
        assertEquals(pounds(c, "presentCost").negate(), pounds(c, "presentValue"));
        assertEquals(new BigDecimal("0.00"), pounds(c, "againstPreferred"));
        // b and d differ from c by their capital alone: 4 and 12 million at the same years
        var b = pounds(option(answer, "b"), "againstPreferred");
        assertEquals(b.multiply(BigDecimal.valueOf(3)).doubleValue(),
                pounds(option(answer, "d"), "againstPreferred").doubleValue(), 0.05);
        assertEquals(4_000_000 * (0.1 + 0.45 / 1.035 + 0.45 / 1.035 / 1.035), b.doubleValue(), 0.01);
        assertTrue(answer.getString("summary").startsWith("Option c costs least over 60 years: £"),
                answer.getString("summary"));
        assertTrue(c.getString("payback").startsWith("It never pays back within 60 years: £144,700 a year is saved"),
                c.getString("payback"));
        assertTrue(answer.getJsonArray("leftOut").toString().contains("No do-minimum is costed"));
        assertTrue(answer.getJsonArray("leftOut").toString().contains("a (rejected)"));
    }

    @Test
    void otherRulesAreTriedAndTheTestAtLowerRatesIsForcedAboveFiftyYears() {
        var answer = trial.done("archives-hub compare", "appraisal", "hub-2022");
        var rules = answer.getJsonArray("underRules").getValuesAs(JsonObject.class);
        assertEquals(List.of("green-book-2022", "green-book-2026",
                "green-book-2026, lower rates (asked for above 50 years)", "review-2026"),
                rules.stream().map(row -> row.getString("rules")).toList());
        assertTrue(rules.stream().allMatch(row -> row.getString("order").equals("c, b, d")), rules::toString);
        assertTrue(answer.getString("summary").endsWith("No set of rules that is held would change the order."));
        var proposal = trial.done("archives-hub compare", "appraisal", "hub-2022", "under", "review-2026");
        assertTrue(proposal.getString("rules").contains("not in force"), proposal.getString("rules"));
        assertEquals("invalid", trial.refused("archives-hub compare", "appraisal", "hub-2022", "under",
                "green-book-2018").kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void yearsAddUpToTheWhole() {
        var answer = trial.done("archives-hub profile", "appraisal", "hub-2022", "option", "c");
        var years = answer.getJsonArray("years").getValuesAs(JsonObject.class);
        assertEquals(60, years.size());
        assertEquals(new BigDecimal("1588800.00"), pounds(years.getFirst(), "capital"));
        assertEquals(new BigDecimal("451666.67"), pounds(years.getFirst(), "oneOffRevenue"));
        assertEquals(new BigDecimal("-144700.00"), pounds(years.getLast(), "net"));
        assertEquals(new BigDecimal("8195100.00"), pounds(years.getLast(), "soFar"));
        assertTrue(
                answer.getString("summary").startsWith("Option c costs £16,443,000 once and saves or brings £144,700 a "
                        + "year; the most in one year is £7,601,266.67, in 2023/24."),
                answer.getString("summary"));
        assertTrue(
                answer.getJsonArray("leftOut").toString()
                        .contains("The published total of c, £16,299,000, mixes what "
                                + "comes once, £16,443,000, with one year of what recurs, -£144,000"),
                answer::toString);
        assertEquals("no-such-option",
                trial.refused("archives-hub profile", "appraisal", "hub-2022", "option", "z").code());
        assertEquals("not-costed",
                trial.refused("archives-hub profile", "appraisal", "hub-2022", "option", "a").code());
    }

    @Test
    void switchingValuesAreToldInWords() {
        var answer = trial.done("archives-hub sensitivity", "appraisal", "hub-2022");
        assertTrue(
                answer.getString("summary").matches("Option c is the cheapest, by £[0-9,]+ before b; it stays so until "
                        + "capital rises by 25%, to £19,888,000\\."),
                answer.getString("summary"));
        var lines = answer.getJsonArray("lines").getValuesAs(JsonObject.class);
        assertEquals("capital", lines.getFirst().getString("line"));
        var widths = lines.stream().map(row -> pounds(row, "atMost").subtract(pounds(row, "atLeast")).abs()).toList();
        assertEquals(widths.stream().sorted(java.util.Comparator.reverseOrder()).toList(), widths);
        assertTrue(lines.stream().filter(row -> row.getString("line").equals("new-rent")).findFirst().orElseThrow()
                .getString("when").equals("never, even if it falls to nothing"));
        var other = trial.done("archives-hub sensitivity", "appraisal", "hub-2022", "option", "b");
        assertTrue(other.getString("summary").contains("is not the cheapest: c costs"), other.getString("summary"));
        assertTrue(other.getString("summary").contains("it would be so if capital fell by 20%, to £15,888,000"),
                other.getString("summary"));
    }

    @Test
    void twoKindsOfLineChangeTogether() {
        var answer = trial.done("archives-hub two-way", "appraisal", "hub-2022", "first", "capital", "second",
                "one-off-revenue");
        assertEquals(5, answer.getJsonArray("levels").size());
        assertTrue(answer.getJsonArray("levels").getJsonObject(2).getString("asEntered").startsWith("c by £"));
        assertEquals("same-kind", trial.refused("archives-hub two-way", "appraisal", "hub-2022", "first", "capital",
                "second", "capital").code());
        assertTrue(trial.done("archives-hub two-way", "appraisal", "hub-2022", "first", "capital", "second",
                "one-off-revenue", "step", "20").getJsonArray("levels").getJsonObject(4).getString("asEntered")
                .startsWith("b by £"));
    }

    @Test
    void theSameSeedPlaysTheSameFutures() {
        var one = trial.done("archives-hub simulate", "appraisal", "hub-2022", "seed", "7", "runs", "20000");
        assertEquals(one.getJsonArray("options"), trial.done("archives-hub simulate", "appraisal", "hub-2022", "seed",
                "7", "runs", "20000").getJsonArray("options"));
        assertFalse(one.getJsonArray("options").equals(trial.done("archives-hub simulate", "appraisal", "hub-2022",
                "seed", "8", "runs", "20000").getJsonArray("options")));
        // A line of one name turns out alike everywhere, so that c stays below b and d in every future.
        assertEquals(new BigDecimal("100.0"), pounds(option(one, "c"), "cheapest"));
        assertTrue(pounds(option(one, "c"), "p10").compareTo(pounds(option(one, "c"), "p90")) < 0);
        assertEquals("out-of-range",
                trial.refused("archives-hub simulate", "appraisal", "hub-2022", "runs", "5").code());
    }

    @Test
    void strongRoomsFillInAYearWithARange() {
        var rooms = trial.rows("rooms", "archives-hub storage", "appraisal", "hub-2022", "asAt", "2022-06-06");
        var today = rooms.stream().filter(row -> row.getString("room").equals("store-1")).findFirst().orElseThrow();
        assertEquals("no: 25 years short", today.getString("fit"));
        var wanted = rooms.stream().filter(row -> row.getString("room").equals("new-store")).findFirst().orElseThrow();
        // 2,220 metres at 81 a year
        assertEquals(new BigDecimal("27.4"), pounds(wanted, "lasts"));
        assertEquals("2049/50", wanted.getString("full"));
        assertTrue(wanted.getString("earliest").compareTo("2049/50") < 0
                && wanted.getString("latest").compareTo("2049/50") > 0, wanted::toString);
        assertEquals(new BigDecimal("24.7"), pounds(trial.rows("rooms", "archives-hub storage", "appraisal", "hub-2022",
                "digital", "0").getFirst(), "lasts"));
        assertEquals("out-of-range",
                trial.refused("archives-hub storage", "appraisal", "hub-2022", "digital", "101").code());
    }

    @Test
    void aMovementScheduleTellsWhatNothingExplains() {
        var answer = trial.done("archives-hub movement-schedule", "appraisal", "hub-2022", "option", "c", "plan",
                "2022-06");
        assertTrue(
                answer.getString("summary").contains("not every pound is explained: no movement explains £1,355,000 of "
                        + "one-off revenue"),
                answer.getString("summary"));
        var capital = answer.getJsonArray("kinds").getJsonObject(0);
        assertEquals(new BigDecimal("-652000.00"), pounds(capital, "moved"));
        assertEquals(new BigDecimal("0.00"), pounds(capital, "unexplained"));
        var kinds = answer.getJsonArray("kinds").getValuesAs(JsonObject.class);
        assertEquals(new BigDecimal("16443000.00"), pounds(kinds.get(kinds.size() - 2), "now"), "once");
        assertEquals(new BigDecimal("-144700.00"), pounds(kinds.getLast(), "now"), "each year, never added to it");
    }

    @Test
    void rulesAreListedWithTheirSources() {
        var answer = trial.done("archives-hub rules", "asAt", "2026-11-22");
        assertEquals("Green Book, February 2026 is in force.", answer.getString("summary"));
        assertEquals(3, answer.getJsonArray("books").size());
        assertTrue(answer.getString("biasSource").contains("own evidence comes first"));
    }
}
