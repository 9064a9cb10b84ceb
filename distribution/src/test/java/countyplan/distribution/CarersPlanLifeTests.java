package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of Leicestershire's carers plan, from the draft of June 2022 through consultation, approval, two years of progress
 * and slippage to the strategy after it, as officers type it and a partner's system reads it. Up to the launch the days are
 * those of the council's papers; what was done after that is made up.
 */
class CarersPlanLifeTests {
    private static final List<String> PRIORITIES = List.of("Carers are identified early and recognised",
            "Carers are valued and involved", "Carers are informed", "Carer friendly communities",
            "Carers have a life alongside caring", "Care with confidence",
            "Carers can access the right support at the right time", "Supporting young carers");

    @TempDir
    Path folder;

    @Test
    void fromDraftToTheNextStrategy() throws Exception {
        var office = new Office(new Countyplan(folder.resolve("records")));
        try {
            draft(office);
            consultation(office);
            approval(office);
            firstYear(office);
            slippage(office);
            committee(office);
            refresh(office);
        } finally {
            office.closes();
        }
    }

    private void draft(Office office) throws Exception {
        office.on("2022-06-06")
                .types("strategy create carers --title \"Carers strategy\" --period 2022-2025 --partners \"Leicestershire County Council\""
                        + " --reason \"Before the committee in draft\"");
        for (var number = 1; number <= PRIORITIES.size(); number++) {
            office.types("strategy add-priority carers --number " + number + " --title \""
                    + PRIORITIES.get(number - 1) + "\"");
        }
        office.types("strategy add-signatory carers county --title \"Leicestershire County Council\""
                + " --agreed-to-consult 2022-06-06");
        office.types(
                "strategy add-decision carers committee-2022-06 --title \"Consider the committee's comments with those of the"
                        + " consultation\" --body \"Adults and Communities Overview and Scrutiny Committee\" --meeting 2022-06-06"
                        + " --outcome requested --owner Director --due-by 2022-09-05");
        office.types(
                "action-plans create carers --title \"Carers action plan\" --starts 2022-06-06 --strategy strategy/carers");
        office.types("action-plans import carers " + publishedPlan());

        var status = office.reads("action-plans status carers");
        assertEquals(38, status.getInt("total"));
        assertEquals(22, status.getInt("undated"));
        assertEquals(12, status.getInt("notYetDue"));
        assertEquals(4, status.getInt("ongoing"));
        assertTrue(office.sees("trace strategy/carers/priorities/4").contains("CS6"));
    }

    /** The plan as it was published, from the sample. */
    private Path publishedPlan() throws Exception {
        var other = new Countyplan(folder.resolve("sample"));
        other.done("sample", "load");
        var file = folder.resolve("plan.csv");
        other.done("action-plans", "export", "carers-2022-25", "--as-at", "2022-06-06", "--output", file.toString());
        return file;
    }

    private void consultation(Office office) throws Exception {
        office.types("strategy set-status carers --to consultation --reason \"All partners agreed to consult\"")
                .types("strategy add-consultation carers public --title \"Public consultation\" --opens 2022-06-06"
                        + " --planned-to-close 2022-07-17")
                .types("action-plans add-event carers consultation --title \"Consultation closes\" --expected \"17 July 2022\""
                        + " --words consultation");
        assertEquals(22, office.reads("action-plans waiting carers").getInt("waiting"));

        office.on("2022-07-31")
                .types("strategy change-consultation carers public --closes 2022-07-31 --responses 45")
                .types("action-plans move-event carers consultation happened --reason \"Closed two weeks later than planned\"");
        office.on("2022-08-01");
        assertEquals(22, office.reads("action-plans waiting carers").getInt("needADate"));
        office.on("2022-07-30");
        assertEquals(0, office.reads("action-plans waiting carers").getInt("needADate"));
    }

    private void approval(Office office) throws Exception {
        office.on("2022-10-25")
                .types("strategy set-status carers --to approved --reason \"Approved by the Cabinet\"")
                .types("strategy add-decision carers cabinet-2022-10 --title \"Approve the carers strategy\" --body Cabinet"
                        + " --meeting 2022-10-25 --outcome approved --about action-plans/carers/actions/CS1.3"
                        + " --about action-plans/carers/actions/CS4.4");
        office.on("2022-11-01").types("action-plans complete carers CS2.6 --reason \"The new contract has begun\"");
        office.on("2022-11-25")
                .types("strategy change-signatory carers county --signed 2022-11-25 --post \"Lead Member\"")
                .types("strategy set-status carers --to launched --reason \"Carers Rights Day\"")
                .types("action-plans set-baseline carers --reason \"As launched\" --approver Cabinet --name launch");
        assertEquals("launched", office.reads("strategy show carers").getString("status"));
        office.on("2022-10-26");
        assertEquals("approved", office.reads("strategy show carers").getString("status"));
        var coverage = office.reads("strategy coverage carers");
        assertEquals(0, coverage.getInt("withoutAction"));
        assertEquals(8, coverage.getInt("withoutMeasure"));
    }

    private void firstYear(Office office) throws Exception {
        office.on("2022-12-31");
        var december = office.reads("action-plans status carers");
        assertEquals(1, december.getInt("overdue"), "CS4.4; CS2.6 is complete");
        assertEquals(3, december.getInt("inWindow"));
        assertEquals(1, december.getInt("complete"));

        office.on("2023-02-14")
                .sends("action-plans/carers/actions/CS1.3/progress",
                        "{\"note\": \"Roles described and advertised\", \"percent\": 40}");
    }

    private void slippage(Office office) throws Exception {
        office.on("2022-12-05").types(moved("Apr 23", "capacity", "2022-12-06"));
        office.on("2023-04-24").types(moved("Sep 23", "partner-delay", "2023-06-05"));
        office.on("2023-09-18").types(moved("Jan 24", "partner-delay", "2023-11-06"));
        office.on("2023-12-01");
        assertEquals(List.of("CS4.4"), office.rows("action-plans slippage carers", "lines", "key"));
        assertTrue(office.sees("action-plans slippage carers").contains("14 months"));
        var compared = office.reads("action-plans compare carers --with baseline");
        assertEquals(1, compared.getInt("later"));
    }

    private static String moved(String timescale, String cause, String told) {
        return "action-plans move carers CS4.4 --timescale \"" + timescale
                + "\" --reason \"The register is not ready\" --cause "
                + cause + " --told \"Adults and Communities Overview and Scrutiny Committee\" --told-on " + told;
    }

    private void committee(Office office) throws Exception {
        office.on("2024-01-22");
        var briefing = office.reads("action-plans briefing carers --since 2023-06-05");
        assertTrue(briefing.getBoolean("changed"));
        assertTrue(briefing.toString().contains("CS4.4"));
    }

    private void refresh(Office office) throws Exception {
        office.on("2025-06-02");
        office.types("strategy create carers-next --title \"Next carers strategy\" --period 2026-2030 --partners"
                + " \"Leicestershire County Council\" --supersedes carers");
    }
}
