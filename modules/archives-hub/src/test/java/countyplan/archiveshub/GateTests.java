package countyplan.archiveshub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.modulekit.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What may not be kept, and what must be there before an appraisal goes on.
class GateTests {
    private static final String DAY = "2026-04-01";

    @TempDir
    Path home;

    private Trial trial;

    @BeforeEach
    void open() {
        trial = Trial.in(home, new ArchivesHubModule());
        add("add", "appraisal", "hub", "title", "Hub", "starts", "2026/27", "years", "60", "base", "real 2024", "rules",
                "green-book-2026", "schedule", "standard", "source", "Trial");
        option("new", "do-something");
        plan("new", "one");
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private void add(String operation, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("on", DAY));
        trial.done("archives-hub " + operation, arguments.toArray(String[]::new));
    }

    private void option(String option, String kind) {
        add("add-option", "appraisal", "hub", "option", option, "title", "Option " + option, "kind", kind, "source",
                "Trial");
    }

    private void plan(String option, String plan, String... more) {
        List<String> arguments = new ArrayList<>(List.of("appraisal", "hub", "option", option, "plan", plan, "title",
                "Plan", "dated", DAY, "source", "Trial"));
        arguments.addAll(List.of(more));
        trial.done("archives-hub add-plan", arguments.toArray(String[]::new));
    }

    private static String[] lineOf(String option, String plan, String line, String amount, String profile,
            String... more) {
        List<String> arguments = new ArrayList<>(List.of("appraisal", "hub", "option", option, "plan", plan, "line",
                line, "title", "Line", "amount", amount, "profile", profile, "confidence", "low", "source", "Trial",
                "on",
                DAY));
        arguments.addAll(List.of(more));
        for (var part : new String[][]{{"kind", "capital"}, {"part", "base"}, {"base", "real 2024"}}) {
            if (!List.of(more).contains(part[0])) {
                arguments.addAll(List.of(part));
            }
        }
        return arguments.toArray(String[]::new);
    }

    private void line(String option, String plan, String line, String amount, String... more) {
        trial.done("archives-hub add-line", lineOf(option, plan, line, amount, "2026/27", more));
    }

    private countyplan.core.Refusal refusedLine(String line, String amount, String profile, String... more) {
        return trial.refused("archives-hub add-line", lineOf("new", "one", line, amount, profile, more));
    }

    private List<String> needed(String to) {
        return trial.rows("needed", "archives-hub gate", "appraisal", "hub", "to", to, "asAt", DAY).stream()
                .map(row -> row.getString("what")).toList();
    }

    private countyplan.core.Refusal movedTo(String state) {
        return trial.refused("archives-hub move", "appraisal", "hub", "to", state, "reason", "Board", "on",
                "2026-05-01");
    }

    @Test
    void aGateWithoutADoMinimumIsRefused() {
        assertTrue(needed("soc").contains(
                "No option is the do-minimum, against which the others are to be seen"));
        var refusal = movedTo("soc");
        assertEquals("gate-closed", refusal.code());
        assertTrue(refusal.sentence().contains("do-minimum"), refusal.sentence());
        option("least", "do-minimum");
        plan("least", "one");
        assertEquals(List.of(), needed("soc"));
        trial.done("archives-hub move", "appraisal", "hub", "to", "soc", "reason", "Board", "on", "2026-05-01");
    }

    @Test
    void everyPoundBetweenCostPlansIsExplainedAtAGate() {
        option("least", "do-minimum");
        plan("least", "one");
        line("new", "one", "works", "1000000");
        plan("new", "two", "follows", "archives-hub/hub/options/new/plans/one");
        line("new", "two", "works", "1250000.50");
        assertEquals(List.of("No movement explains £250,000.50 of capital by which a cost plan is another than "
                + "archives-hub/hub/options/new/plans/one"), needed("soc"));
        assertEquals("gate-closed", movedTo("soc").code());
        add("add-movement", "appraisal", "hub", "option", "new", "plan", "two", "movement", "roof", "title", "Roof",
                "kind", "capital", "amount", "250000", "cause", "scope", "source", "Trial");
        assertTrue(needed("soc").getFirst().contains("£0.50 of capital"));
        add("add-movement", "appraisal", "hub", "option", "new", "plan", "two", "movement", "odd", "title", "Pence",
                "kind", "capital", "amount", "0.50", "cause", "correction", "source", "Trial");
        assertEquals(List.of(), needed("soc"));
    }

    @Test
    void aRiskIsPaidForOnce() {
        option("least", "do-minimum");
        plan("least", "one");
        line("new", "one", "design", "1000", "part", "contingency", "covers", "ground");
        line("new", "one", "named", "1000", "part", "risk-allowance", "covers", "ground");
        var twice = "design (contingency) and named (risk allowance) both cover the risk ground: it is paid for twice";
        assertEquals(List.of(twice), needed("soc"));
        assertEquals(List.of(twice), trial.rows("findings", "findings", "code", "covered-twice", "asAt", DAY).stream()
                .map(row -> row.getString("sentence")).toList());
    }

    @Test
    void anAllowanceInsideALineIsReportedAndPaidForTwiceBesideItsOwn() {
        line("new", "one", "works", "1000", "includes", "contingency");
        assertEquals(1, trial.rows("findings", "findings", "code", "allowance-inside", "asAt", DAY).size());
        line("new", "one", "more", "1000", "part", "contingency");
        assertTrue(trial.rows("findings", "findings", "code", "covered-twice", "asAt", DAY).getFirst()
                .getString("sentence").contains("works has contingency inside it already"));
    }

    @Test
    void anOutlineCaseNeedsAPreferredOptionWhoseRisksSomebodyAnswersFor() {
        option("least", "do-minimum");
        plan("least", "one");
        assertEquals(List.of("No option is preferred"), needed("obc"));
        trial.done("archives-hub move-option", "appraisal", "hub", "option", "new", "to", "preferred", "reason",
                "Board",
                "on", "2026-05-01");
        add("add-risk", "appraisal", "hub", "option", "new", "risk", "ground", "title", "Soft ground", "rating", "high",
                "source", "Trial");
        add("add-requirement", "appraisal", "hub", "option", "new", "requirement", "fire", "standard", "bs-en-16893",
                "title", "Fire", "source", "Trial");
        assertEquals(List.of("The risk \"Soft ground\" of new has no owner or no response"), trial.rows("needed",
                "archives-hub gate", "appraisal", "hub", "to", "obc", "asAt", "2026-05-01").stream()
                .map(row -> row.getString("what")).toList());
        assertEquals(2, trial.rows("needed", "archives-hub gate", "appraisal", "hub", "to", "fbc", "asAt",
                "2026-05-01").size());
        assertEquals("preferred-already", trial.refused("archives-hub move-option", "appraisal", "hub", "option",
                "least", "to", "preferred", "reason", "Board", "on", "2026-05-02").code());
    }

    @Test
    void aRibaStageWaitsForTheMilestonesBeforeIt() {
        add("add-milestone", "appraisal", "hub", "milestone", "survey", "title", "Survey", "riba", "1", "source",
                "Trial");
        var refusal = trial.refused("archives-hub change", "appraisal", "hub", "riba", "2", "on", "2026-05-01");
        assertTrue(refusal.sentence().contains("\"Survey\" of RIBA stage 1 is not done"), refusal.sentence());
        trial.done("archives-hub move-milestone", "appraisal", "hub", "milestone", "survey", "to", "done", "reason",
                "Came", "on", "2026-05-01");
        trial.done("archives-hub change", "appraisal", "hub", "riba", "2", "on", "2026-05-02");
        assertEquals("out-of-range", trial.refused("archives-hub change", "appraisal", "hub", "riba", "8").code());
    }

    @Test
    void aProfileThatDoesNotSumToItsLineIsRefused() {
        var refusal = refusedLine("works", "100", "2026/27 £30, 2027/28 £60");
        assertEquals("profile-unfit", refusal.code());
        assertEquals("The amounts of the profile make £90, and the line is £100: £10 is missing", refusal.sentence());
    }

    @Test
    void aYearOutsideTheAppraisalIsRefused() {
        assertTrue(refusedLine("works", "100", "2025/26").sentence()
                .startsWith("The appraisal runs from 2026/27 to 2085/86"));
    }

    @Test
    void mixedPriceBasesAreRefusedUnlessAnIndexIsStated() {
        var refusal = refusedLine("works", "100", "2028/29", "base", "nominal");
        assertEquals("mixed-price-bases", refusal.code());
        assertTrue(refusal.sentence().contains("price bases do not mix"), refusal.sentence());
        add("change", "appraisal", "hub", "prices", "gdp-2025-12");
        assertTrue(refusedLine("works", "100", "2028/29", "base", "nominal").sentence()
                .contains("state a rise of prices a year"));
        add("change", "appraisal", "hub", "growth", "2");
        trial.done("archives-hub add-line", lineOf("new", "one", "works", "1000000", "2028/29", "base", "nominal"));
        var answer = trial.done("archives-hub compare", "appraisal", "hub", "asAt", DAY);
        assertTrue(
                answer.getJsonArray("leftOut").toString().contains("turned into real 2024 pounds by gdp-2025-12, with "
                        + "prices rising by 2% a year"),
                answer::toString);
        assertEquals(1_000_000 / Math.pow(1.02, 4), answer.getJsonArray("options").getJsonObject(0)
                .getJsonNumber("wholeLife").doubleValue(), 0.01);
        assertEquals("out-of-range",
                trial.refused("archives-hub change", "appraisal", "hub", "base", "nominal").code());
    }

    @Test
    void anUnknownVintageIsRefused() {
        var refusal = trial.refused("archives-hub change", "appraisal", "hub", "rules", "green-book-1997");
        assertTrue(refusal.faults().getFirst().expected().contains("green-book-2022, green-book-2026, review-2026"));
    }

    @Test
    void correlationsThatCannotBeAreRefusedByName() {
        line("new", "one", "works", "100", "spread", "lognormal 5%");
        line("new", "one", "fees", "100", "spread", "lognormal 5%", "together", "works 0.9");
        var refusal = refusedLine("rent", "100", "2026/27", "spread", "lognormal 5%", "together", "works 0.9",
                "together", "fees -0.9");
        assertEquals("correlations-unfit", refusal.code());
        assertTrue(
                refusal.sentence().contains("not positive semi-definite: rent cannot go with works 0.9 and fees -0.9")
                        || refusal.sentence().contains("not positive semi-definite: "),
                refusal.sentence());
    }

    @Test
    void amountsAreNotBelowNothingAndBiasNeedsEvidence() {
        assertEquals("amount-below-nothing", refusedLine("works", "-5", "2026/27").code());
        assertEquals("bias-unsound", trial.refused("archives-hub change-plan", "appraisal", "hub", "option", "new",
                "plan", "one", "mix", "30% non-standard-buildings, 70% standard-buildings", "mitigated", "20").code());
        var plan = trial.done("archives-hub change-plan", "appraisal", "hub", "option", "new", "plan", "one", "mix",
                "30% non-standard-buildings, 70% standard-buildings", "on", DAY);
        assertEquals("32.1", plan.getJsonNumber("capitalBias").toString());
        assertEquals("14.5", plan.getJsonNumber("durationBias").toString());
        assertEquals("12", trial.done("archives-hub change-plan", "appraisal", "hub", "option", "new", "plan", "one",
                "ownBias", "12", "on", DAY).getJsonNumber("capitalBias").toString(), "own data first");
    }

    @Test
    void biasThatNoLineAddsIsReported() {
        line("new", "one", "works", "1000000");
        trial.done("archives-hub change-plan", "appraisal", "hub", "option", "new", "plan", "one", "mix",
                "30% non-standard-buildings, 70% standard-buildings", "on", DAY);
        assertEquals(
                List.of("The optimism bias of new is 32.1% of its capital, £321,000, and its lines add none (the upper "
                        + "bound of 30% non-standard-buildings, 70% standard-buildings)"),
                bias());
        line("new", "one", "bias", "300000", "part", "optimism-bias");
        assertTrue(bias().getFirst().contains("its lines add £300,000"), bias()::toString);
        add("change-line", "appraisal", "hub", "option", "new", "plan", "one", "line", "bias", "amount", "321000");
        assertEquals(List.of(), bias());
    }

    private List<String> bias() {
        return trial.rows("findings", "findings", "code", "bias-not-added", "asAt", DAY).stream()
                .map(row -> row.getString("sentence")).toList();
    }

    @Test
    void sharesOfPartnersDoNotExceedTheWhole() {
        add("add-partner-share", "appraisal", "hub", "partner", "county", "title", "County", "portion", "60", "source",
                "Trial");
        var refusal = trial.refused("archives-hub add-partner-share", "appraisal", "hub", "partner", "city", "title",
                "City", "portion", "41", "source", "Trial");
        assertEquals("more-than-all", refusal.code());
    }

    @Test
    void optionsThatLastUnequallyAreComparedByTheYearAndTiesAreDeclared() {
        option("short", "do-something");
        plan("short", "one");
        line("new", "one", "works", "1000000");
        line("short", "one", "works", "995000");
        var answer = trial.done("archives-hub compare", "appraisal", "hub", "asAt", DAY);
        assertTrue(answer.getString("summary").startsWith("short and new tie for the least cost over 60 years"),
                answer.getString("summary"));
        assertEquals("1=", answer.getJsonArray("options").getJsonObject(1).getString("rank"));
        add("change-option", "appraisal", "hub", "option", "short", "life", "30");
        var byYear = trial.done("archives-hub compare", "appraisal", "hub", "asAt", DAY);
        assertEquals("new", byYear.getJsonArray("options").getJsonObject(0).getString("option"));
        assertEquals("2", byYear.getJsonArray("options").getJsonObject(1).getString("rank"));
        assertTrue(byYear.getString("summary").startsWith("Option new costs least over the years that each lasts: "),
                byYear.getString("summary"));
        assertTrue(trial.done("archives-hub sensitivity", "appraisal", "hub", "option", "new", "asAt", DAY)
                .getString("summary").contains("is the cheapest, by "), "the same verdict by the year");
    }

    @Test
    void anOptionCostsNothingAfterItsLife() {
        option("short", "do-something");
        plan("short", "one");
        line("new", "one", "works", "1000000");
        trial.done("archives-hub add-line",
                lineOf("short", "one", "staff", "10000", "yearly from 2027/28", "kind", "recurring-revenue"));
        add("change-option", "appraisal", "hub", "option", "short", "life", "30");
        var answer = trial.done("archives-hub compare", "appraisal", "hub", "asAt", DAY);
        var shorter = answer.getJsonArray("options").getJsonObject(0);
        assertEquals("short", shorter.getString("option"));
        assertEquals("10000.00", shorter.get("annualCost").toString().replace("\"", ""));
        assertEquals("300000.00", shorter.get("wholeLife").toString().replace("\"", ""));
        assertTrue(answer.get("leftOut").toString()
                .contains("staff of short: what would fall after the 30 years that the option lasts"),
                answer.get("leftOut")::toString);
    }
}
