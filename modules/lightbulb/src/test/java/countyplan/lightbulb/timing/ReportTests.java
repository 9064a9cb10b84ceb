package countyplan.lightbulb.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.lightbulb.LightbulbModule;
import countyplan.modulekit.Trial;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Clocks, time, money and order, as they are asked for, with the samples of 2019.
class ReportTests {
    @TempDir
    Path home;

    private Trial trial;

    @BeforeEach
    void open() {
        trial = Trial.in(home, new LightbulbModule());
        trial.done("sample load", "only", "lightbulb-money-2019");
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private JsonObject clock(String reference, String work, String clock, String asAt) {
        return trial.rows("clocks", "lightbulb clocks", "reference", reference, "asAt", asAt).stream()
                .filter(row -> row.getString("work").equals(work) && row.getString("clock").equals(clock)).findFirst()
                .orElseThrow();
    }

    @Test
    void theLocalClockStartsWithTheDayOnWhichTheApplicationBecameValid() {
        var clock = clock("lb-2019-0002", "bathroom", "local-target", "2019-04-01");
        assertEquals("4 March 2019", clock.getString("started"));
        assertEquals("2019-07-22", clock.getString("due"));
        assertEquals("running", clock.getString("standing"));
        assertEquals("met", clock("lb-2019-0002", "bathroom", "local-target", "2019-12-31").getString("standing"));
        assertEquals("not-started",
                clock("lb-2019-0003", "wet-room", "local-target", "2019-12-31").getString("standing"));
    }

    @Test
    void fiveClocksRunForEachGrantAndTheHeadlineNamesTheNextToBreak() {
        var clocks = trial.done("lightbulb clocks", "reference", "lb-2019-0003", "asAt", "2019-09-30");
        assertEquals(10, clocks.getJsonArray("clocks").size());
        assertTrue(clocks.getString("summary").startsWith("3 clocks are broken: national good practice for ramp, "
                + "Lightbulb's target for ramp, national good practice for wet-room; the next to break is that of "
                + "decision on the application for ramp, on 5 October 2019 (4 days left)."),
                () -> clocks.getString("summary"));
        assertEquals("lb-2019-0006 has no grant, so no clock runs.",
                trial.done("lightbulb clocks", "reference", "lb-2019-0006", "asAt", "2019-11-30").getString("summary"));
    }

    @Test
    void aPauseIsARecordWithReasonAndEvidenceAndMovesTheLastDay() {
        var paused = clock("lb-2019-0003", "ramp", "local-target", "2019-06-03");
        assertEquals(14, paused.getInt("paused"));
        assertEquals("2019-09-13", paused.getString("due"));
        assertEquals("2019-08-30", clock("lb-2019-0003", "ramp", "local-target", "2019-05-03").getString("due"));
        assertEquals("not-to-pause", trial.refused("lightbulb add-pause", "reference", "lb-2019-0003", "pause", "two",
                "clock", "works", "begins", "2019-05-06", "resumes", "2019-05-20", "why", "Late", "evidence",
                "Letter").code());
        assertEquals("not-to-pause", trial.refused("lightbulb add-pause", "reference", "lb-2019-0003", "pause", "two",
                "clock", "decision", "begins", "2019-05-20", "resumes", "2019-05-06", "why", "Late", "evidence",
                "Letter").code());
    }

    @Test
    void whatIfPausedTellsTheNewLastDayAndKeepsNothing() {
        var before = trial.rows("changes", "changes").size();
        var what = trial.done("lightbulb what-if-paused", "reference", "lb-2019-0002", "begins", "2019-03-11",
                "resumes", "2019-04-01", "clock", "local-target", "asAt", "2019-04-01");
        assertEquals("The pause would move the last day of 1 clock: Lightbulb's target to 12 August 2019."
                + " Nothing is kept.", what.getString("summary"));
        assertEquals(21, what.getJsonArray("clocks").getJsonObject(0).getInt("gained"));
        assertEquals(before, trial.rows("changes", "changes").size());
        assertEquals("pause-backwards", trial.refused("lightbulb what-if-paused", "reference", "lb-2019-0002", "begins",
                "2019-03-11", "resumes", "2019-03-11").code());
    }

    @Test
    void theQueueShowsTheNextToBreakFirstPageByPage() {
        var all = trial.rows("clocks", "lightbulb queue", "asAt", "2019-09-30");
        var days = all.stream().map(row -> row.getInt("left")).toList();
        assertEquals(days.stream().sorted().toList(), days);
        var first = trial.done("lightbulb queue", "asAt", "2019-09-30", "limit", "2");
        assertEquals(all.subList(0, 2), first.getJsonArray("clocks").getValuesAs(JsonObject.class));
        var next = trial.done("lightbulb queue", "asAt", "2019-09-30", "limit", "2", "after", first.getString("next"));
        assertEquals(all.subList(2, 4), next.getJsonArray("clocks").getValuesAs(JsonObject.class));
        assertTrue(trial.rows("clocks", "lightbulb queue", "asAt", "2019-09-30", "clock", "decision", "within", "5")
                .stream().allMatch(row -> row.getInt("left") <= 5));
    }

    @Test
    void lawThatIsBrokenIsAFinding() {
        var late = trial.rows("findings", "findings", "code", "decision-late", "asAt", "2019-10-05");
        assertEquals(
                List.of("lightbulb/cases/lb-2019-0003/grants/ramp", "lightbulb/cases/lb-2019-0003/grants/wet-room"),
                late.stream().map(row -> row.getString("ref")).toList());
        assertTrue(trial.rows("findings", "findings", "code", "decision-late", "asAt", "2019-10-04").isEmpty());
    }

    @Test
    void openCasesAreCountedBesideTheCompletedAlone() {
        var report = trial.done("lightbulb performance", "asAt", "2019-08-31");
        var all = report.getJsonArray("groups").getValuesAs(JsonObject.class).getLast();
        assertEquals("all together", all.getString("group"));
        // lb-2019-0001 took 25 days, lb-2019-0002 149, lb-2019-0007 23; 0003, 0004 and 0005 are open.
        assertEquals(3, all.getInt("completed"));
        assertEquals(3, all.getInt("open"));
        assertEquals("65.7", all.getJsonNumber("average").toString());
        assertEquals(208, all.getInt("oldest"));
        assertEquals("lb-2019-0005", all.getString("oldestCase"));
        assertTrue(all.getJsonNumber("averageWithOpen").doubleValue() > 65.7);
        assertEquals("1", all.get("grants").toString());
        assertEquals("13.6", all.getJsonNumber("averageWeeks").toString());
        assertTrue(
                report.getString("summary")
                        .endsWith("1 of 1 district with completed grants met the target of 20 weeks."),
                () -> report.getString("summary"));
        assertEquals(4, trial.done("lightbulb performance", "asAt", "2019-10-31").getJsonArray("groups")
                .getValuesAs(JsonObject.class).getLast().getInt("open"), "one was opened again");
    }

    @Test
    void timeIsToldByQuarterTeamPostAndType() {
        assertEquals(List.of("Q1 2019/20", "Q2 2019/20", "all together"), groups("quarter"));
        assertEquals(List.of("Melton locality", "Oadby locality", "no team said", "all together"), groups("team"));
        assertEquals(List.of("housing support co ordinator", "occupational therapist", "all together"),
                groups("worker"));
        assertEquals(
                List.of("with a grant, complex", "with a grant, simple", "without a grant, simple", "all together"),
                groups("case-type"));
    }

    private List<String> groups(String by) {
        return trial.rows("groups", "lightbulb performance", "by", by, "asAt", "2019-08-31").stream()
                .map(row -> row.getString("group")).toList();
    }

    @Test
    void moneyReconcilesToThePennyAndTellsWhatWasPublished() {
        var money = trial.done("lightbulb money", "asAt", "2019-12-31");
        for (var row : money.getJsonArray("districts").getValuesAs(JsonObject.class)) {
            assertEquals(pounds(row, "allocation").add(pounds(row, "carriedIn")),
                    pounds(row, "paid").add(pounds(row, "committed")).add(pounds(row, "left")), row::toString);
        }
        var all = money.getJsonArray("districts").getValuesAs(JsonObject.class).getLast();
        assertEquals(new BigDecimal("3919000.00"), pounds(all, "allocation"));
        assertEquals(new BigDecimal("21350.00"), pounds(all, "paid"));
        assertEquals(new BigDecimal("18000.00"), pounds(all, "committed"));
        assertEquals(new BigDecimal("39350.00"), pounds(all, "approved"));
        assertEquals(new BigDecimal("4350.00"), pounds(all, "landCharges"));
        assertTrue(money.getJsonArray("reconciliation").toString().contains("£421,600"));
        var figure = trial.done("figure", "module", "lightbulb", "figure", "allocation-2019", "asAt", "2019-12-31");
        assertEquals("£3,919,000", figure.getString("recorded"));
    }

    private static BigDecimal pounds(JsonObject row, String name) {
        return row.getJsonNumber(name).bigDecimalValue();
    }

    @Test
    void aYearThatIsOverHasNothingCommittedAndSaysSo() {
        var over = trial.done("lightbulb money", "financialYear", "2019/20", "asAt", "2020-04-30");
        assertEquals("In 2019/20, which ended on 31 March 2020, £21,350 of £3,919,000 was paid; £3,897,650 is left.",
                over.getString("summary"));
        assertEquals(new BigDecimal("0.00"),
                pounds(over.getJsonArray("districts").getValuesAs(JsonObject.class).getLast(), "committed"));
        var next = trial.done("lightbulb money", "asAt", "2020-04-30");
        assertEquals(
                "In 2020/21, by 30 April 2020, £0 was paid and £18,000 is committed; how much there was for it is not"
                        + " recorded.",
                next.getString("summary"));
        assertEquals("all districts", next.getJsonArray("warnings").getJsonObject(0).getString("district"));
        assertEquals(1, next.getJsonArray("warnings").size(), "what is the same for all is told once");
    }

    @Test
    void whatIsBroughtOverIsComparedWithWhatWasNotPaid() {
        trial.done("lightbulb add-allocation", "allocation", "north-west-leicestershire-2020-21", "district",
                "north-west-leicestershire", "financialYear", "2020/21", "amount", "700000", "carriedIn", "692400",
                "source", "Board", "on", "2020-04-01");
        var money = trial.done("lightbulb money", "district", "north-west-leicestershire", "asAt", "2020-04-30");
        assertEquals("692300.00",
                money.getJsonArray("districts").getJsonObject(0).get("unpaidBefore").toString());
        assertTrue(money.getJsonArray("warnings").toString().contains(
                "£692,400 was brought over, and £692,300 of 2019/20 was not paid: £100 too much."),
                money.get("warnings")::toString);
    }

    @Test
    void anAllocationIsNotOverspent() {
        trial.done("lightbulb change-allocation", "allocation", "north-west-leicestershire-2019-20", "amount", "20000",
                "on", "2019-04-02");
        var refusal =
                trial.refused("lightbulb add-payment", "reference", "lb-2019-0005", "work", "extension", "payment",
                        "second", "paid", "2019-11-04", "amount", "8000.01", "pays", "grant", "stage", "interim");
        assertEquals("allocation-overspent", refusal.code());
        assertTrue(refusal.sentence().contains("£0.01 more than the allocation of £20,000"), refusal::sentence);
        trial.done("lightbulb add-payment", "reference", "lb-2019-0005", "work", "extension", "payment", "second",
                "paid",
                "2019-11-04", "amount", "8000", "pays", "grant", "stage", "interim");
        assertEquals("allocation-overspent", trial.refused("lightbulb add-payment", "reference", "lb-2019-0005", "work",
                "extension", "payment", "earlier", "paid", "2019-10-04", "amount", "1", "pays", "grant", "stage",
                "interim")
                .code(), "also where the payment of a later day was entered before");
        var row = trial.rows("districts", "lightbulb money", "district", "north-west-leicestershire", "asAt",
                "2019-12-31").getFirst();
        assertTrue(row.getString("outlook").startsWith("Overcommitted: £10,000 more"), () -> row.getString("outlook"));
    }

    @Test
    void aForecastGoesMonthByMonthWithARange() {
        var forecast = trial.done("lightbulb forecast", "asAt", "2019-12-31");
        var months = forecast.getJsonArray("months").getValuesAs(JsonObject.class);
        assertEquals(12, months.size());
        assertEquals(new BigDecimal("12000.00"), pounds(months.get(5), "paid"));
        assertEquals(new BigDecimal("0.00"), pounds(months.get(8), "expected"));
        var last = months.getLast();
        assertTrue(pounds(last, "low").compareTo(pounds(last, "expected")) <= 0
                && pounds(last, "expected").compareTo(pounds(last, "high")) <= 0, last::toString);
        assertEquals(pounds(last, "soFar").add(pounds(last, "left")), new BigDecimal("3919000.00"));
    }

    @Test
    void aPublishedChangeHasItsSignOrSaysThatItIsNotKnown() {
        List<String> told = new ArrayList<>();
        for (var district : List.of("blaby", "charnwood", "harborough", "oadby-and-wigston")) {
            told.add(
                    trial.rows("districts", "lightbulb money", "district", district, "financialYear", "2018/19", "asAt",
                            "2019-12-31").getFirst().getString("publishedChange"));
        }
        assertEquals(List.of("4%, sign not known", "32%, sign not known", "+18%", "-69%"), told);
    }

    @Test
    void aForecastOfWhatIsOverOrNotBegunSaysSo() {
        assertEquals("By the end of 2019/20 £21,350 of £3,919,000 was paid.",
                trial.done("lightbulb forecast", "financialYear", "2019/20", "asAt", "2020-04-30")
                        .getString("summary"));
        assertEquals("Nothing is paid or committed in 2015/16; how much there is for it is not recorded.",
                trial.done("lightbulb forecast", "asAt", "2016-01-01").getString("summary"));
        assertEquals("Nothing is recorded for 2015/16.",
                trial.done("lightbulb money", "asAt", "2016-01-01").getString("summary"));
    }

    @Test
    void eachPlaceInTheQueueIsExplainedByTheRuleOfTheDay() {
        var waiting = trial.done("lightbulb priorities", "asAt", "2019-11-30");
        assertTrue(waiting.getString("rule").startsWith("Version 2019-04 ("), () -> waiting.getString("rule"));
        var first = waiting.getJsonArray("cases").getJsonObject(0);
        assertEquals("lb-2019-0007", first.getString("reference"));
        assertEquals("34 weeks waited (at most) 60, aged 80 and over 5", first.getString("why"));
        assertEquals(65, first.getInt("points"));
        assertTrue(trial.done("lightbulb priorities", "asAt", "2019-04-07").getString("rule")
                .startsWith("Version countyplan"), "before anybody decided");
        trial.done("lightbulb add-priority-rule", "rule", "2019-11", "urgent", "40", "complex", "10", "week", "1",
                "mostForWaiting", "10", "agedEightyAndOver", "0", "under18", "10", "fromHospital", "15", "source",
                "Board", "on", "2019-11-15");
        assertEquals(10, trial.rows("cases", "lightbulb priorities", "asAt", "2019-11-30").getFirst().getInt("points"));
        assertEquals("points-below-nothing", trial.refused("lightbulb add-priority-rule", "rule", "2019-12", "urgent",
                "-1", "complex", "10", "week", "1", "mostForWaiting", "10", "agedEightyAndOver", "0", "under18", "10",
                "fromHospital", "15", "source", "Board").code());
    }

    @Test
    void staysShortenedAndAdmissionsAvoidedAreCountedWhenPeopleAreHome() {
        assertEquals(List.of("General Hospital 0 home, 0 shortened, 0 days, 0 avoided, 0 back, 0 not known, 1 waiting"),
                hospitals("asAt", "2019-03-14"));
        assertEquals(List.of("General Hospital 1 home, 1 shortened, 9 days, 1 avoided, 0 back, 0 not known, 0 waiting",
                "Royal Hospital 1 home, 0 shortened, 0 days, 0 avoided, 0 back, 1 not known, 0 waiting",
                "all together 2 home, 1 shortened, 9 days, 1 avoided, 0 back, 1 not known, 0 waiting"),
                hospitals("asAt", "2019-07-07"), "what was saved in the second was told the day after");
        assertEquals(List.of("Royal Hospital 1 home, 1 shortened, 4 days, 0 avoided, 1 back, 0 not known, 0 waiting"),
                hospitals("asAt", "2019-07-31", "since", "2019-04-01"));
        assertEquals(List.of(), hospitals("asAt", "2019-07-31", "team", "Melton locality"), "stays have no team");
    }

    private List<String> hospitals(String... asked) {
        return trial.rows("hospitals", "lightbulb performance", asked).stream()
                .map(row -> "%s %d home, %d shortened, %d days, %d avoided, %d back, %d not known, %d waiting"
                        .formatted(
                                row.getString("hospital"), row.getInt("discharged"), row.getInt("shortened"),
                                row.getInt("daysSaved"), row.getInt("avoided"), row.getInt("cameBack"),
                                row.getInt("notKnown"),
                                row.getInt("waiting")))
                .toList();
    }

    @Test
    void whatAStayInHospitalSavedIsToldAtHomeAndBySomebody() {
        String[] waiting = {"stay", "he-2019-0003"};
        assertEquals("saving-not-told",
                trial.refused("lightbulb change-hospital-stay", with(waiting, "daysSaved", "3", "evidence", "The ward"))
                        .code());
        trial.done("lightbulb move-hospital-stay", with(waiting, "to", "discharged", "reason", "Home", "on",
                "2019-11-25"));
        assertEquals("saving-not-told",
                trial.refused("lightbulb change-hospital-stay", with(waiting, "daysSaved", "3")).code());
        assertEquals("saving-not-told", trial.refused("lightbulb change-hospital-stay",
                with(waiting, "daysSaved", "-1", "evidence", "The ward")).code());
        assertEquals(1, late("2020-01-07").size(), "six weeks after");
        assertEquals(0, late("2020-01-06").size());
        trial.done("lightbulb change-hospital-stay", with(waiting, "daysSaved", "3", "evidence", "The ward", "on",
                "2019-11-26"));
        assertEquals(0, late("2020-01-07").size());
    }

    private List<JsonObject> late(String asAt) {
        return trial.rows("findings", "findings", "code", "saving-not-entered", "asAt", asAt);
    }

    @Test
    void aStayInHospitalIsOfACaseOfItsDistrictIfOfOneAtAll() {
        String[] stay = {"stay", "he-2019-0009", "hospital", "General Hospital", "district", "blaby", "referred",
                "2019-11-04"};
        assertEquals("not-its-case", trial.refused("lightbulb add-hospital-stay",
                with(stay, "concerns", "lightbulb/cases/lb-2019-0003")).code());
        assertEquals("not-its-case", trial.refused("lightbulb add-hospital-stay",
                with(stay, "concerns", "lightbulb/studies/melton-2019")).code());
        assertEquals("barrier-not-said",
                trial.refused("lightbulb add-hospital-stay", with(stay, "state", "barrier-found")).code());
        trial.done("lightbulb add-hospital-stay", with(stay, "concerns", "lightbulb/cases/lb-2019-0002"));
        assertTrue(trial.done("links", "record", "lightbulb/cases/lb-2019-0002").toString()
                .contains("has the hospital stay"));
    }

    private static String[] with(String[] some, String... more) {
        var all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void ordersThatWaitAreCountedBesideHowLongThoseInPlaceTook() {
        assertEquals(List.of("adaptation: 1 in place after 13.0 days, 0 waiting, none",
                "equipment: 0 in place after none days, 1 waiting, 17"), orders("asAt", "2019-07-01"));
        assertEquals(List.of("adaptation: 0 in place after none days, 1 waiting, 12",
                "equipment: 0 in place after none days, 1 waiting, 11"), orders("asAt", "2019-06-25"));
        assertEquals(List.of(), orders("asAt", "2019-07-01", "district", "blaby"));
        assertEquals(List.of("equipment: 0 in place after none days, 1 waiting, 17"),
                orders("asAt", "2019-07-01", "since", "2019-06-27"));
    }

    private List<String> orders(String... asked) {
        return trial.rows("orders", "lightbulb performance", asked).stream()
                .map(row -> "%s: %d in place after %s days, %d waiting, %s".formatted(row.getString("kind"),
                        row.getInt("inPlace"), row.containsKey("average") ? row.get("average") : "none",
                        row.getInt("waiting"), row.containsKey("oldest") ? row.get("oldest") : "none"))
                .toList();
    }

    @Test
    void aLimitedCallersPlacesAreAmongTheirOwnCasesAndSayWhose() {
        var everybodys = trial.done("lightbulb priorities", "asAt", "2019-11-30");
        assertEquals("the cases of all districts", everybodys.getString("among"));
        var own = trial.doneBy("hinckley-and-bosworth", "lightbulb priorities", "asAt", "2019-11-30");
        assertEquals(
                "Hinckley & Bosworth's cases alone, which are all that you may see; where they stand among others'"
                        + " is not told",
                own.getString("among"));
        assertEquals(1, own.getJsonArray("cases").getJsonObject(0).getInt("place"));
        assertEquals(everybodys.getString("rule"), own.getString("rule"), "the rule is everybody's to know");
    }

    @Test
    void groupsThatAreTooFewAreNotToldOf() {
        var groups = trial.rows("groups", "lightbulb fairness", "asAt", "2019-11-30");
        assertTrue(groups.stream().allMatch(row -> row.getString("reading").equals("too few to tell")
                && !row.containsKey("waiting")), groups::toString);
    }
}
