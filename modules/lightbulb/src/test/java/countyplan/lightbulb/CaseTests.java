package countyplan.lightbulb;

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

/// A case on its way, what is done for it, and what it must not be.
class CaseTests {
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

    private void add(String reference, String received, String... more) {
        var all = new ArrayList<>(List.of("reference", reference, "district", "melton", "tenure", "owner-occupier",
                "source", "gp", "concern", "Stairs", "received", received, "ageBand", "aged-65-to-79", "urgency",
                "non-urgent", "complexity", "simple", "worker", "housing-support-co-ordinator"));
        all.addAll(List.of(more));
        trial.done("lightbulb add-case", all.toArray(String[]::new));
    }

    private List<String> found(String code) {
        return trial.rows("findings", "findings", "code", code).stream().map(row -> row.getString("ref")).toList();
    }

    @Test
    void aCaseHoldsFromTheDayItsReferralCame() {
        add("lb-2026-0001", "2026-11-02");
        assertEquals("2026-11-02", trial.done("lightbulb case", "reference", "lb-2026-0001").getString("since"));
    }

    @Test
    void aStepOutOfOrderOrBeforeTheOneItFollowsIsRefused() {
        add("lb-2026-0001", "2026-11-02");
        assertEquals("move-not-allowed", trial.refused("lightbulb move-case", "reference", "lb-2026-0001", "to",
                "recommended", "reason", "Too fast").code());
        trial.done("lightbulb move-case", "reference", "lb-2026-0001", "to", "contacted", "reason", "Telephone", "on",
                "2026-11-10");
        var refusal = trial.refused("lightbulb move-case", "reference", "lb-2026-0001", "to", "visited", "reason",
                "Before", "on", "2026-11-05");
        assertEquals("move-not-allowed", refusal.code());
        assertTrue(refusal.sentence().contains("On 5 November 2026"), refusal::sentence);
        assertEquals("received-late", trial.refused("lightbulb change-case", "reference", "lb-2026-0001", "received",
                "2026-11-12").code());
    }

    @Test
    void aClosedCaseIsOpenedAgainWithAReason() {
        assertEquals("Opened again: a fall on the stairs",
                trial.done("lightbulb case", "reference", "lb-2019-0007").getString("reason"));
        assertEquals("closed",
                trial.done("lightbulb case", "reference", "lb-2019-0007", "asAt", "2019-10-13").getString("state"));
    }

    @Test
    void unknownDistrictsAndSourcesAreRefusedTogether() {
        var refusal =
                trial.refused("lightbulb change-case", "reference", "lb-2019-0006", "district", "rutland", "source",
                        "a-neighbour");
        assertEquals(List.of("district", "source"),
                refusal.faults().stream().map(fault -> fault.where()).sorted().toList());
    }

    @Test
    void aMinorAdaptationCostsLessThanTheLimit() {
        String[] step = {"reference", "lb-2019-0001", "piece", "step", "title", "Half step", "kind", "adaptation",
                "requested", "2019-06-14", "price"};
        var refusal = trial.refused("lightbulb add-order", with(step, "1000"));
        assertEquals("not-minor", refusal.code());
        assertTrue(refusal.sentence().contains("less than £1,000"), refusal::sentence);
        trial.done("lightbulb add-order", with(step, "999.99"));
    }

    private static String[] with(String[] some, String more) {
        var all = new ArrayList<>(List.of(some));
        all.add(more);
        return all.toArray(String[]::new);
    }

    @Test
    void aFindingOfTheHousingMotLeadsSomewhere() {
        assertEquals(List.of("lightbulb/cases/lb-2019-0001/mot-findings/stairs-at-night"), found("leads-nowhere"));
        trial.done("lightbulb move-mot-finding", "reference", "lb-2019-0001", "finding", "stairs-at-night", "to",
                "declined", "reason", "Does not want a lamp");
        assertEquals(List.of(), found("leads-nowhere"));
    }

    @Test
    void handOffsKeepToThePromise() {
        assertEquals(List.of("lightbulb/cases/lb-2019-0007"), found("handed-on"));
        trial.done("lightbulb add-hand-off", "reference", "lb-2019-0002", "handOff", "2", "giver", "technical-officer",
                "taker", "housing-support-co-ordinator", "made", "2019-06-13", "why", "Back");
        assertEquals(List.of("lightbulb/cases/lb-2019-0002", "lightbulb/cases/lb-2019-0007"), found("handed-on"));
    }

    @Test
    void aClosedCaseHasNoGrantUnderWay() {
        trial.done("lightbulb move-case", "reference", "lb-2019-0005", "to", "outcome", "reason", "Moved in");
        trial.done("lightbulb move-case", "reference", "lb-2019-0005", "to", "closed", "reason", "Nothing more", "on",
                "2026-11-21");
        assertEquals(List.of("lightbulb/cases/lb-2019-0005"), found("closed-with-a-grant"));
    }

    @Test
    void whoACaseIsAboutIsInNoListLogOrExport() {
        trial.done("lightbulb change-person", "reference", "lb-2019-0001", "person", "customer", "name",
                "Zebedee Quillfeather");
        assertEquals("Zebedee Quillfeather", trial.done("lightbulb person", "reference", "lb-2019-0001", "person",
                "customer").getString("name"));
        assertTrue(!trial.done("changes", "limit", "1000").toString().contains("Quillfeather"));
        assertTrue(!trial.file("lightbulb export-cases").text().contains("Quillfeather"));
    }

    @Test
    void aCaseStudyIsPublishedWithoutNamesAndWithoutWordsOfTheForm() {
        for (var to : List.of("consented", "anonymised", "published")) {
            trial.done("lightbulb move-study", "study", "melton-2019", "to", to, "reason", "Agreed");
        }
        trial.done("lightbulb move-study", "study", "self-referral-2019", "to", "consented", "reason", "Agreed");
        trial.done("lightbulb change-study", "study", "self-referral-2019", "benefit",
                "Mrs Example says [insert quote]");
        var refusal = trial.refused("lightbulb move-study", "study", "self-referral-2019", "to", "anonymised", "reason",
                "Done");
        assertEquals("not-to-publish", refusal.code());
        assertTrue(refusal.sentence().contains("looks like a name"), refusal::sentence);
        assertTrue(refusal.sentence().contains("[insert quote]"), refusal::sentence);
        assertEquals("ends-before-it-begins", trial.refused("lightbulb change-study", "study", "melton-2019", "ended",
                "2019-06-11").code());
    }
}
