package countyplan.extracare;

import static countyplan.extracare.SampleOf2022.money;
import static countyplan.extracare.SampleOf2022.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.modulekit.Trial;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each way of running Extra Care costs, with the sample of 2022: published sums come out as they should.
class CostTests {
    private static final String[] AS_BUDGETED = {"asAt", "2022-09-05", "years", "1", "income", "306000"};

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

    private static JsonObject asked(String operation, String[] assumed, String... more) {
        List<String> given = new ArrayList<>(List.of(assumed));
        given.addAll(List.of(more));
        return trial.done("extra-care " + operation, given.toArray(String[]::new));
    }

    private static List<JsonObject> rows(JsonObject told, String field) {
        return told.getJsonArray(field).getValuesAs(JsonObject.class);
    }

    private static void sums(JsonObject row, String... namesAndAmounts) {
        for (var place = 0; place < namesAndAmounts.length; place += 2) {
            assertEquals(0, new BigDecimal(namesAndAmounts[place + 1])
                    .compareTo(new BigDecimal(money(row, namesAndAmounts[place]))),
                    namesAndAmounts[place] + " is " + money(row, namesAndAmounts[place]));
        }
    }

    @Test
    void theServiceCostsWhatWasPublishedAndTheNetCostIsTheOneThatFollows() {
        sums(rows(asked("cost", AS_BUDGETED, "model", "keep"), "costs").getFirst(), "gross", "1950000", "income",
                "306000", "net", "1644000", "perScheme", "325000", "perFlat", "9798.99", "perTenant", "15600");
    }

    @Test
    void nightOnlySavesWhatWasPublished() {
        var told = asked("compare", AS_BUDGETED);
        sums(row(rows(told, "options"), "model", "night-only"), "gross", "1378000", "income", "0", "saving", "572000",
                "incomeLost", "306000", "netSaving", "266000", "cashable", "572000", "aWeek", "-70");
        assertEquals(84, row(rows(told, "options"), "model", "night-only").getInt("tenants"));
        sums(row(rows(told, "options"), "model", "keep"), "saving", "0", "netSaving", "0");
        sums(row(rows(told, "options"), "model", "remove"), "saving", "912000", "netSaving", "606000");
        assertEquals(
                "Over 1 year from 1 April 2022, night-only would save £572,000, lose £306,000 of income and so save "
                        + "£266,000 net of £1,644,000.",
                told.getString("summary"));
        assertTrue(told.getJsonArray("leftOut").toString().contains("The housing provider's own charge"),
                told::toString);
        assertTrue(
                told.getJsonArray("effects").toString().contains("84 tenants who pay have £70 a week less to pay, or "
                        + "less of a change: The housing provider's own charge is still to be agreed"),
                told::toString);
    }

    @Test
    void incomeOfThoseWhoPayIsExactToThePenny() {
        // 84 tenants at £10 a day: 365 days are £306,600, the 366 of a leap year £307,440.
        sums(rows(asked("cost", new String[]{"asAt", "2022-09-05", "years", "2"}, "model", "keep"), "costs").getFirst(),
                "income", "306600");
        sums(rows(asked("cost", new String[]{"asAt", "2022-09-05", "years", "2"}, "model", "keep"), "costs").getLast(),
                "income", "307440");
        sums(rows(asked("cost", new String[]{"asAt", "2022-09-05", "years", "1", "payers", "1"}, "model", "keep"),
                "costs").getFirst(), "income", "3650");
    }

    @Test
    void weeksAddUpToTheYear() {
        var weeks = rows(asked("cost", AS_BUDGETED, "model", "keep", "every", "week"), "costs");
        assertEquals(53, weeks.size());
        assertEquals("2022-04-01", weeks.getFirst().getString("from"));
        assertEquals("2022-04-04", weeks.get(1).getString("from"));
        var sum = weeks.stream().map(week -> new BigDecimal(money(week, "gross"))).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        assertEquals(0, sum.compareTo(BigDecimal.valueOf(1_950_000)), sum::toString);
    }

    @Test
    void pricesRiseAndVoidsTakeIncomeAway() {
        // 1,950,000 x 1.02, part by part: 1,058,760 + 461,550 + 121,890 + 275,400 + 71,400.
        var rising = rows(asked("cost", new String[]{"asAt", "2022-09-05", "years", "2", "income", "306000"}, "model",
                "keep", "uplift", "2"), "costs");
        sums(rising.get(1), "gross", "1989000", "income", "306000");
        // Half of the 216 flats are 108 of the 199 that are let now, and so many of the 84 who pay.
        var half = rows(asked("cost", new String[]{"asAt", "2022-09-05", "years", "1", "voids", "50"}, "model", "keep"),
                "costs").getFirst();
        sums(half, "gross", "1950000");
        assertTrue(new BigDecimal(money(half, "income")).subtract(new BigDecimal("166400")).abs()
                .compareTo(new BigDecimal("2000")) < 0, half::toString);
    }

    @Test
    void meltonCostsMoreAndTheReasonIsTold() {
        var told = asked("scheme-costs", AS_BUDGETED, "model", "keep");
        assertEquals(List.of("melton"), rows(told, "schemes").stream().filter(row -> row.containsKey("remark")
                && !row.isNull("remark")).map(row -> row.getString("scheme")).toList(), told::toString);
        assertTrue(row(rows(told, "schemes"), "scheme", "melton").getString("remark")
                .endsWith("more than the middle one: one bid was made for it (Extra Care, 2018 to 2023)"),
                told::toString);
        var since = asked("scheme-costs", new String[]{"asAt", "2023-06-01", "from", "2022-04-01"}, "model", "keep");
        assertTrue(row(rows(since, "schemes"), "scheme", "melton").getString("remark").contains("one bid was made"),
                "the contract that was in force then has ended since: " + since);
        var after = asked("scheme-costs", new String[]{"asAt", "2023-06-01", "from", "2023-04-01"}, "model", "keep");
        assertTrue(row(rows(after, "schemes"), "scheme", "melton").getString("remark")
                .endsWith("no reason is recorded"), after::toString);
    }

    @Test
    void hoursThatNobodyCoversAreToldAndThoseThatAreBoughtTwice() {
        var leftOut = asked("compare", AS_BUDGETED).getJsonArray("leftOut").toString();
        assertTrue(leftOut.contains("remove: nobody answers unplanned calls from 00:00 to 24:00 at every scheme"),
                leftOut);
        assertFalse(leftOut.contains("keep: ") || leftOut.contains("night-only: nobody"), leftOut);
        trial.done("extra-care add-part", "model", "floating", "part", "night", "title", "Night", "kind",
                "unplanned-care", "begins", "22:00", "ends", "07:00", "servedBy", "care-provider", "shape",
                "not-priced", "schemes", "melton", "paidBy", "council", "cashable", "no", "source", "Test", "on",
                "2025-01-01");
        trial.done("extra-care change-part", "model", "keep", "part", "day", "begins", "08:30", "on", "2025-01-01");
        var told = asked("compare", new String[]{"asAt", "2025-01-02"}).getJsonArray("leftOut").toString();
        assertTrue(told.contains("keep: nobody answers unplanned calls from 07:00 to 08:30 at blaby-1, blaby-2, "
                + "charnwood-1, charnwood-2, charnwood-3"), told);
        assertTrue(told.contains("floating: unplanned care from 22:00 to 07:00 is bought twice at melton"), told);
        assertEquals(List.of("hours-not-covered extra-care/models/keep"),
                trial.rows("findings", "findings", "module", "extra-care", "asAt", "2025-01-02").stream()
                        .map(each -> each.getString("code") + " " + each.getString("ref"))
                        .filter(each -> each.startsWith("hours-")).toList(),
                "floating and remove are rejected");
    }

    @Test
    void pastIncomeIsOfThoseWhoPaidAndPartWeeksAreExactToThePenny() {
        // 84 tenants at £10 a day: the weeks that begin on 4 July to 29 August, and the 5 September itself.
        var told = asked("income", new String[]{"asAt", "2022-09-05", "since", "2022-07-04"});
        assertEquals("From 4 July 2022 to 5 September 2022 the charge brought in £53,760, from 84 tenants who paid it "
                + "for 5,376 days.", told.getString("summary"));
        var melton = rows(told, "income").stream().filter(each -> each.getString("scheme").equals("melton")).toList();
        assertEquals(10, melton.size());
        assertEquals(melton.getLast().getInt("payers"), melton.getLast().getInt("partWeeks"));
        assertEquals(0, melton.getFirst().getInt("partWeeks"));
        var byTenant = rows(asked("income", new String[]{"asAt", "2022-09-05", "since", "2022-07-04"}, "by", "tenant"),
                "income");
        assertEquals(84, byTenant.size());
        sums(byTenant.getFirst(), "income", "640");
        var month = rows(asked("income", new String[]{"asAt", "2022-07-31", "since", "2022-07-04"}, "by", "month",
                "scheme", "melton"), "income");
        assertEquals(List.of("2022-07-01"), month.stream().map(each -> each.getString("from")).toList());
        sums(month.getFirst(), "income", String.valueOf(28 * 10 * melton.getFirst().getInt("payers")));
    }

    @Test
    void aTenantPaysFromTheDayOnWhichTheyAreCharged() {
        // £70.01 a week: three days of it are £30.004, one day of the week before £10.001.
        trial.done("extra-care add-tenant", "scheme", "melton", "tenant", "t-990", "band", "low", "hours", "5", "care",
                "direct", "charged", "no", "whyNot", "waived", "on", "2022-11-01");
        trial.done("extra-care add-tenancy", "scheme", "melton", "tenancy", "l-990", "flat", "flat-36", "tenant",
                "t-990", "starts", "2022-11-01");
        trial.done("extra-care change-charge", "model", "keep", "charge", "wellbeing", "weekly", "70.01", "on",
                "2022-11-01");
        trial.done("extra-care change-tenant", "scheme", "melton", "tenant", "t-990", "charged", "yes", "payer",
                "tenant", "clear", "whyNot", "on", "2022-11-13");
        trial.done("extra-care change-tenancy", "scheme", "melton", "tenancy", "l-990", "ends", "2022-11-23",
                "endedBy", "choice", "on", "2022-11-24");
        var weeks = rows(asked("income", new String[]{"asAt", "2022-12-31", "since", "2022-10-31"}, "tenant", "t-990"),
                "income");
        assertEquals(List.of("2022-11-07 1 10.00", "2022-11-14 7 70.01", "2022-11-21 3 30.00"), weeks.stream()
                .map(each -> each.getString("from") + " " + each.getInt("days") + " "
                        + new BigDecimal(money(each, "income")).setScale(2))
                .toList());
        assertEquals("no-such-weeks", trial.refused("extra-care income", "asAt", "2022-12-31", "since", "2023-01-01")
                .code());
    }

    @Test
    void aSavingRestsOnHowManyPay() {
        var told = asked("sensitivity", AS_BUDGETED, "model", "night-only");
        // £572,000 over £3,650 a year.
        assertEquals("156.7", money(told, "breakEvenPayers"));
        var cases = rows(told, "cases");
        assertEquals(12, cases.size());
        sums(cases.stream().filter(each -> each.getString("what").equals("tenants who pay")
                && each.getString("than").equals("20% more")).findFirst().orElseThrow(), "netSaving", "204800",
                "difference", "-61200");
        sums(cases.stream().filter(each -> each.getString("what").equals("prices")
                && each.getString("than").equals("10% less")).findFirst().orElseThrow(), "netSaving", "208800");
    }

    @Test
    void theBaselineIsThatOfTheDayThatIsSaid() {
        trial.done("extra-care change-part", "model", "keep", "part", "day-melton", "yearly", "129500", "on",
                "2024-01-01");
        var later = new String[]{"asAt", "2024-02-01", "from", "2022-04-01", "years", "1", "income", "306000"};
        sums(row(rows(asked("compare", later), "options"), "model", "night-only"), "saving", "582000");
        sums(row(rows(asked("compare", later, "baselineOn", "2022-09-05"), "options"), "model", "night-only"),
                "saving", "572000");
    }

    @Test
    void publishedCountsAreHeldAgainstTheRecords() {
        for (var each : List.of("flats-occupied 199", "tenants-with-care 125", "hours-a-week 1,700 hours a week",
                "schemes 6", "hours-a-tenant 13.6 hours a week", "payers-implied 84 tenants")) {
            var parts = each.split(" ", 2);
            var told = trial.done("figure", "module", "extra-care", "figure", parts[0], "asAt", "2022-09-05");
            assertTrue(told.toString().contains("\"recorded\":\"" + parts[1]), told::toString);
        }
    }

    @Test
    void whatCannotBeAssumedIsRefused() {
        var refusal = trial.refused("extra-care compare", "years", "0", "voids", "101", "uplift", "-1");
        assertEquals(List.of("years", "uplift", "voids"),
                refusal.faults().stream().map(fault -> fault.where()).toList());
        assertEquals("no-such-model", trial.refused("extra-care cost", "model", "cheap", "asAt", "2022-09-05").code());
        assertEquals("negative-cost", trial.refused("extra-care change-part", "model", "keep", "part", "day", "yearly",
                "-1").code());
        assertEquals("negative-cost", trial.refused("extra-care change-charge", "model", "keep", "charge", "wellbeing",
                "weekly", "-70").code());
        assertEquals("price-missing", trial.refused("extra-care change-part", "model", "keep", "part", "day", "shape",
                "delivered").code());
        assertEquals("hours-missing", trial.refused("extra-care change-part", "model", "keep", "part", "care", "kind",
                "unplanned-care").code());
    }
}
