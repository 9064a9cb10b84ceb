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
                .types("action-plans move-event carers consultation --to happened --reason \"Closed two weeks later than planned\"");
        office.on("2022-08-01");
        assertEquals(22, office.reads("action-plans waiting carers").getInt("needADate"));
        office.on("2022-07-30");
        assertEquals(0, office.reads("action-plans waiting carers").getInt("needADate"));
    }

    private void approval(Office office) throws Exception {
        office.on("2022-10-25")
                .types("strategy set-status carers --to approved --reason \"Approved by the Cabinet\"")
                .types("strategy add-decision carers cabinet --title \"Approve the carers strategy\" --body Cabinet"
                        + " --meeting 2022-10-25 --outcome approved --about action-plans/carers");
        office.on("2022-11-01").types("action-plans complete carers CS2.6 --reason \"The new contract has begun\"");
        office.on("2022-11-25")
                .types("strategy change-signatory carers county --signed 2022-11-25 --post \"Lead Member\"")
                .types("strategy set-status carers --to launched --reason \"Carers Rights Day\"")
                .types("action-plans set-baseline carers --reason \"As launched\" --approver Cabinet --name launch");
        assertEquals("launched", office.reads("strategy show carers").getString("status"));
        assertEquals("approved", office.on("2022-11-24").reads("strategy show carers").getString("status"));

        var coverage = office.on("2022-11-25").reads("strategy coverage carers");
        assertEquals(List.of(8, 0, 8, 38, 0, 0),
                List.of(coverage.getInt("priorities"), coverage.getInt("withoutAction"),
                        coverage.getInt("withoutMeasure"), coverage.getInt("actions"),
                        coverage.getInt("actionsWithoutPriority"),
                        coverage.getInt("deliveryWithoutDecision")));
        assertEquals(
                List.of("1 | 26", "2 | 31", "3 | 20", "4 | 11", "5 | 13", "6 | 19", "7 | 24", "8 | 38"),
                office.rows("strategy coverage carers", "coverage", "priority", "actions"));
    }

    private void firstYear(Office office) throws Exception {
        var december = office.on("2022-12-31").reads("action-plans status carers");
        assertEquals(List.of(1, 3, 1), List.of(december.getInt("complete"), december.getInt("inWindow"),
                december.getInt("overdue")), "CS2.6; CS1.3, CS2.1 and CS2.3; CS4.4");

        office.on("2022-12-20").sends("action-plans/carers/actions/CS1.3/progress",
                "{\"note\": \"Roles described and advertised\", \"percent\": 40, \"rag\": \"amber\"}");
        office.on("2022-12-21").isRefused(
                "action-plans progress carers CS1.1 --note \"Induction drafted\" --rag red", "reason");
        office.types(
                "action-plans progress carers CS1.1 --note \"Induction drafted\" --rag red --reason \"No trainer yet\"");
        assertEquals(1, office.reads("action-plans status carers").getInt("disagreeing"));

        office.on("2023-02-14")
                .types("action-plans complete carers CS1.3 --decision strategy/carers/decisions/cabinet");
        office.on("2023-03-20").types("action-plans complete carers CS2.1");
        office.on("2023-04-20").types("action-plans complete carers CS1.1");
        office.on("2023-05-20").types("action-plans complete carers CS6.5");
        assertEquals(List.of("2022-09-30 | 38 | 0 | 0", "2022-12-31 | 38 | 1 | 1", "2023-03-31 | 38 | 3 | 2"),
                office.on("2023-03-31").rows(
                        "action-plans trend carers --from 2022-09-30 --to 2023-03-31 --every quarter", "days", "day",
                        "actions",
                        "complete", "overdue"));
    }

    private void slippage(Office office) throws Exception {
        office.on("2022-12-05").types(moved("Apr 23", "capacity", "2022-12-06"));
        office.on("2023-04-24").types(moved("Sep 23", "partner-delay", "2023-06-05"));
        office.on("2023-09-18").types(moved("Jan 24", "partner-delay", "2023-11-06"));

        office.on("2023-12-01");
        assertEquals(List.of("CS4.4 | 3 | 427 | Moved three times, 14 months later in all: from 30 November 2022 to 31"
                + " January 2024."),
                office.rows("action-plans slippage carers", "lines", "what", "moves", "daysLater", "sentence"));
        assertEquals(List.of("partner or supplier delay | 276", "capacity or a vacancy | 151"),
                office.rows("action-plans slippage carers --by cause", "lines", "what", "daysLater"));
        assertEquals(List.of("Nov 22 | Jan 24 | 427"), office.rows("action-plans compare carers --with baseline",
                "differences", "code", "difference", "was", "is", "days").stream()
                .filter(row -> row.startsWith("CS4.4 | retimed")).map(row -> row.substring(18)).toList());
        assertEquals(List.of("CS4.4 | 151"), office.on("2023-01-31").rows("action-plans slippage carers", "lines",
                "what", "daysLater"), "as it was known to stand then");
    }

    private static String moved(String timescale, String cause, String told) {
        return "action-plans move carers CS4.4 --timescale \"" + timescale
                + "\" --reason \"The register is not ready\" --cause "
                + cause + " --told \"Adults and Communities Overview and Scrutiny Committee\" --told-on " + told;
    }

    private void committee(Office office) throws Exception {
        office.on("2023-06-05");
        assertEquals(List.of("turned-red | action-plans/carers/actions/CS1.6",
                "turned-red | action-plans/carers/actions/CS3.4",
                "slipped | action-plans/carers/actions/CS4.4", "completed | action-plans/carers/actions/CS1.1",
                "completed | action-plans/carers/actions/CS2.1", "completed | action-plans/carers/actions/CS6.5"),
                office.rows("action-plans briefing carers --since 2023-03-06", "sentences", "topic", "records").stream()
                        .map(row -> row.replaceAll("[\\[\\]\"]", "")).filter(row -> row.contains("/actions/"))
                        .filter(row -> !row.startsWith("stale")).toList());
        assertEquals(List.of("carers | 38"),
                office.rows("action-plans rollup --strategy strategy/carers", "plans", "plan",
                        "actions"));
        assertEquals(38, office.reads("action-plans timeline carers").getInt("shown")
                + office.reads("action-plans timeline carers").getInt("withoutWindow"));
        assertEquals(33, office.reads("action-plans workload carers").getInt("open"));
        assertTrue(
                office.reads("action-plans mine --lead \"Commissioning Officer (Carers Lead)\"").getInt("open") > 20);
        assertTrue(office.reads("action-plans forecast carers").getJsonArray("forecasts").isEmpty() == false);
    }

    private void refresh(Office office) throws Exception {
        office.on("2025-03-31")
                .types("strategy set-status carers --to under-review --reason \"Its last year\"")
                .types("strategy add-review-item carers champions --title \"Revive the champions\" --priority 1"
                        + " --heading set-out --reviewed 2025-03-31")
                .types("strategy add-review-item carers in-post --title \"Champions in post\" --priority 1"
                        + " --heading progress --reviewed 2025-03-31 --answers champions");
        var review = office.reads("strategy review carers");
        assertEquals(List.of(1, 1, 0), List.of(review.getInt("setOut"), review.getInt("progress"),
                review.getInt("ongoing")));

        office.on("2025-06-02")
                .types("strategy create next --title \"Next carers strategy\" --period 2026-2030"
                        + " --partners \"Leicestershire County Council\" --supersedes carers --reason \"After the review\"")
                .types("strategy add-priority next --number 1 --title \"Carers are found early\"")
                .types("strategy add-priority next --number 2 --title \"Carers are valued and told what they need\"")
                .types("strategy add-lineage next one --fate renamed --priority 1 --predecessors strategy/carers/priorities/1")
                .types("strategy add-lineage next two --fate merged --priority 2 --predecessors strategy/carers/priorities/2"
                        + " --predecessors strategy/carers/priorities/3");
        for (var dropped = 4; dropped <= 8; dropped++) {
            office.types("strategy add-lineage next dropped-" + dropped
                    + " --fate dropped --predecessors strategy/carers/priorities/" + dropped);
        }
        assertEquals(List.of("renamed | true", "merged | true", "dropped | true", "dropped | true", "dropped | true",
                "dropped | true", "dropped | true"),
                office.rows("strategy compare carers next", "priorities", "fate", "entered").stream()
                        .sorted(java.util.Comparator
                                .comparing(row -> "renamed merged dropped".indexOf(row.split(" ")[0])))
                        .toList());
        office.on("2026-01-01").types("strategy set-status carers --to superseded --reason \"The next one begins\"");
        assertEquals("superseded", office.reads("strategy show carers").getString("status"));
        assertTrue(office.sees("trace strategy/next").contains("takes the place of"));
        assertEquals("consultation", office.on("2022-09-01").reads("strategy show carers").getString("status"));
    }
}
