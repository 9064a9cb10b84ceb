package countyplan.lightbulb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.values.Money;
import countyplan.lightbulb.granting.Limits;
import countyplan.modulekit.Trial;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A grant from the enquiry to the charge that it leaves, by the rules of the law.
class GrantTests {
    private static final String[] RAMP = {"reference", "lb-2019-0003", "work", "ramp"};

    @TempDir
    Path home;

    private Trial trial;

    @BeforeEach
    void open() {
        trial = Trial.in(home, new LightbulbModule());
        trial.done("sample load", "only", "lightbulb-2019");
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private static String[] with(String[] some, String... more) {
        var all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String refused(String operation, String... namesAndValues) {
        return trial.refused("lightbulb " + operation, namesAndValues).code();
    }

    @Test
    void anApplicationIsValidFromTheDayTheLastOfWhatItNeedsCame() {
        var ramp = trial.done("lightbulb checklist", RAMP);
        assertEquals("2019-04-04", ramp.getString("applied"));
        assertEquals("2019-04-12", ramp.getString("valid"));

        var before = trial.done("lightbulb checklist", with(RAMP, "asAt", "2019-04-11"));
        assertFalse(before.containsKey("valid"));
        assertEquals("1 thing is missing; the application is not valid.", before.getString("summary"));
    }

    @Test
    void aSecondEstimateIsFromAnotherContractorAndATenantNeedsTheLandlord() {
        var missing = trial.rows("requirements", "lightbulb checklist", "reference", "lb-2019-0003", "work", "wet-room")
                .stream().filter(row -> !row.containsKey("met")).map(row -> row.getString("requirement")).toList();
        assertEquals(List.of("two estimates from different contractors", "the landlord's certificate"), missing);

        trial.done("lightbulb add-application-item", "reference", "lb-2019-0003", "work", "wet-room", "item",
                "estimate-2", "meets", "estimates", "came", "2019-05-01", "contractor", "soar building ");
        assertEquals("one came; one of another contractor is missing",
                trial.rows("requirements", "lightbulb checklist", "reference", "lb-2019-0003", "work", "wet-room")
                        .get(2).getString("standing"));
        var letter = trial.file("lightbulb missing-letter", "reference", "lb-2019-0003", "work", "wet-room").text();
        assertTrue(
                letter.contains("<li>two estimates from different contractors (one came; one of another contractor"));
        assertTrue(letter.contains("<li>the landlord&#39;s certificate</li>")
                || letter.contains("<li>the landlord's certificate</li>"));
    }

    @Test
    void whatIsNotValidIsNotApproved() {
        assertEquals("application-not-valid", refused("decide", "reference", "lb-2019-0003", "work", "wet-room",
                "outcome", "approved", "expense", "13900", "charges", "900", "on", "2019-06-03"));
        assertEquals("application-not-valid", refused("decide",
                with(RAMP, "outcome", "approved", "expense", "3900", "charges", "300", "on", "2019-04-11")));
    }

    @Test
    void approvalFixesAmountsThatAddUp() {
        var shown = trial.done("lightbulb decide",
                with(RAMP, "outcome", "approved", "expense", "3900", "charges", "300", "on", "2019-05-01"));
        assertEquals("approved", shown.getString("state"));
        assertEquals("2019-05-01", shown.getString("since"));

        var decision = trial.done("lightbulb decision", with(RAMP, "decision", "1"));
        assertEquals("4200.00", decision.get("estimatedExpense").toString().replace("\"", ""));
        assertEquals("4200.00", decision.get("amount").toString().replace("\"", ""));
        assertEquals("amounts-do-not-add-up",
                refused("change-decision", with(RAMP, "decision", "1", "estimatedExpense", "4300")));
        assertEquals("not-the-grant", refused("change-decision", with(RAMP, "decision", "1", "amount", "4199.99")));
    }

    @Test
    void whatAnApprovalLacksIsNamed() {
        trial.done("lightbulb change-grant", with(RAMP, "clear", "contribution", "on", "2026-11-20"));
        assertEquals("means-not-tested",
                refused("decide", with(RAMP, "outcome", "approved", "on", "2026-11-21")));
        trial.done("lightbulb change-grant", with(RAMP, "contribution", "0", "on", "2026-11-20"));
        trial.done("lightbulb decide", with(RAMP, "outcome", "approved", "on", "2026-11-21"));
        var refusal = trial.refused("lightbulb change-decision",
                with(RAMP, "decision", "1", "clear", "expense", "on", "2026-11-21"));
        assertTrue(refusal.sentence().endsWith("say `expense`"), refusal::sentence);
    }

    @Test
    void theGrantIsNeverAboveTheMaximumAndTheContributionComesOff() {
        trial.done("lightbulb change-grant", with(RAMP, "contribution", "1000", "evidence", "Statements"));
        var refusal = trial.refused("lightbulb decide", with(RAMP, "outcome", "approved", "expense", "40000", "amount",
                "39000", "on", "2026-11-21"));
        assertEquals("not-the-grant", refusal.code());
        assertTrue(refusal.sentence().contains("SI 2008/1189"), refusal::sentence);

        trial.done("lightbulb decide", with(RAMP, "outcome", "approved", "expense", "40000", "on", "2026-11-21"));
        assertEquals("30000.00", trial.done("lightbulb decision", with(RAMP, "decision", "1")).get("amount").toString()
                .replace("\"", ""));
    }

    @Test
    void aRefusalGivesReasonsAndARedeterminationKeepsBoth() {
        assertEquals("no-reasons", refused("decide", with(RAMP, "outcome", "refused")));
        trial.done("lightbulb decide", with(RAMP, "outcome", "refused", "reasons", "Not reasonable there", "on",
                "2019-05-01"));
        trial.done("lightbulb decide",
                with(RAMP, "outcome", "approved", "expense", "3900", "charges", "300", "on", "2019-06-01"));
        trial.done("lightbulb decide",
                with(RAMP, "outcome", "approved", "expense", "4400", "charges", "300", "on", "2019-07-01"));

        assertEquals(List.of("refused", "approved", "approved"), trial.rows("decisions", "lightbulb decisions", RAMP)
                .stream().map(row -> row.getString("outcome")).toList());
        assertEquals("approved", trial.done("lightbulb grant", RAMP).getString("state"));
        assertEquals("refused", trial.done("lightbulb grant", with(RAMP, "asAt", "2019-05-31")).getString("state"));
    }

    @Test
    void aGrantIsApprovedByADecisionOnly() {
        assertEquals("not-decided", refused("move-grant", with(RAMP, "to", "approved", "reason", "Said so")));
    }

    @Test
    void worksBegunBeforeApprovalNeedAGoodReason() {
        trial.done("lightbulb change-grant", with(RAMP, "begun", "2019-04-20"));
        assertEquals("begun-before-approval", refused("decide",
                with(RAMP, "outcome", "approved", "expense", "3900", "charges", "300", "on", "2026-11-21")));

        trial.done("lightbulb change-grant", with(RAMP, "goodReason", "Home from hospital", "certified", "2019-04-30"));
        assertEquals("certified-too-early", refused("decide",
                with(RAMP, "outcome", "approved", "expense", "3900", "charges", "300", "on", "2026-11-21")));
        trial.done("lightbulb change-grant", with(RAMP, "clear", "certified"));
        trial.done("lightbulb decide",
                with(RAMP, "outcome", "approved", "expense", "3900", "charges", "300", "on", "2026-11-21"));
    }

    @Test
    void oneWorkHasOneGrantHoweverManyJobs() {
        assertEquals("exists-already", refused("add-grant", "reference", "lb-2019-0005", "work", "extension", "title",
                "Once more", "enquired", "2019-09-01"));
        assertEquals("no-such-work", refused("add-grant", "reference", "lb-2019-0005", "work", "roof", "title", "Roof",
                "enquired", "2019-09-01"));
        assertEquals("enquiry-too-early", refused("add-grant", "reference", "lb-2019-0004", "work", "landing", "title",
                "Landing", "enquired", "2019-08-01", "on", "2019-09-01"));
    }

    @Test
    void noMoreIsPaidThanWasApprovedAndTheTopUpIsApart() {
        String[] extension = {"reference", "lb-2019-0005", "work", "extension", "paid", "2019-11-01", "stage", "final"};
        assertEquals("not-payable", refused("add-payment",
                with(extension, "payment", "second", "amount", "18000.01", "pays", "grant")));
        trial.done("lightbulb add-payment",
                with(extension, "payment", "second", "amount", "18000", "pays", "grant"));
        assertEquals("not-payable", refused("add-payment",
                with(extension, "payment", "extra", "amount", "5500.01", "pays", "top-up")));
        trial.done("lightbulb add-payment", with(extension, "payment", "extra", "amount", "5500", "pays", "top-up"));
        assertEquals("not-payable",
                refused("add-payment", "reference", "lb-2019-0003", "work", "ramp", "payment", "one",
                        "paid", "2019-06-01", "stage", "final", "amount", "1", "pays", "grant"));
    }

    @Test
    void paymentIsPutOffByTwelveMonthsAtMost() {
        assertEquals("put-off-too-long",
                refused("decide", with(RAMP, "outcome", "approved", "expense", "3900", "charges",
                        "300", "payFrom", "2020-04-05", "on", "2019-05-01")));
        trial.done("lightbulb decide", with(RAMP, "outcome", "approved", "expense", "3900", "charges", "300", "payFrom",
                "2020-04-04", "on", "2019-05-01"));
    }

    /// The table of Surrey Heath's page on repayment conditions.
    @ParameterizedTest
    @CsvSource({"5000, 0", "6000, 1000", "10000, 5000", "12000, 7000", "15000, 10000", "15000.01, 10000",
            "30000, 10000", "5000.01, 0.01", "0, 0"})
    void theChargeIsThePartAboveFiveThousandUpToTenThousand(String grant, String charge) {
        assertEquals(Money.of(charge), Limits.CHARGE.at(LocalDate.of(2019, 7, 1)).value().of(Money.of(grant)));
    }

    @Test
    void theChargeLastsTenYearsFromTheCertifiedDateAndIsForOwners() {
        var charge = trial.done("lightbulb land-charge", "reference", "lb-2019-0002", "work", "bathroom");
        assertEquals("4350.00", charge.get("charge").toString().replace("\"", ""));
        assertEquals("2029-06-07", charge.getString("until"));
        assertTrue(charge.getBoolean("inForce"));
        assertFalse(trial.done("lightbulb land-charge", "reference", "lb-2019-0002", "work", "bathroom", "asAt",
                "2029-06-08").getBoolean("inForce"));
        assertTrue(trial.done("lightbulb land-charge", RAMP).getString("summary").startsWith("No charge: "));
    }

    @Test
    void repaymentIsDecidedWithinTheChargeAndItsTime() {
        String[] sold = {"reference", "lb-2019-0002", "work", "bathroom", "repayment", "2", "decided", "2026-11-01",
                "considered", "Work elsewhere"};
        assertEquals("not-chargeable", refused("add-repayment",
                with(sold, "disposed", "2026-10-20", "decision", "demanded", "amount", "4350.01")));
        assertEquals("not-chargeable", refused("add-repayment",
                with(sold, "disposed", "2019-06-01", "decision", "waived", "amount", "0")));
        trial.done("lightbulb add-repayment",
                with(sold, "disposed", "2026-10-20", "decision", "demanded", "amount", "4350"));
    }
}
