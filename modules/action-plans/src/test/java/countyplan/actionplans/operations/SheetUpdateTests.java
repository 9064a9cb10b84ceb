package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static countyplan.actionplans.operations.Office.texts;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Document;
import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Refusal;
import countyplan.core.host.Answer;
import countyplan.core.sheets.ReadSheet;
import countyplan.core.sheets.ReadWorkbook;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A plan that goes out as a sheet and comes back edited.
class SheetUpdateTests extends OnTheSample {

    private static final String NASTY =
            "=1+1; \"quoted\", 'single' <b>&amp;</b> café £ € 🦉 עברית\n+44 second line\n@third _x0041_";

    @Test
    void aSheetHasEveryActionWithItsKeyAndVersionAndListsToChooseFrom() {
        var workbook = office.document("action-plans export", "plan", PLAN, "as", "xlsx");
        assertEquals("carers-2022-25-2024-02-01.xlsx", workbook.name());
        var sheets = ReadWorkbook.of(workbook, new Faults());
        assertEquals(List.of("Actions", "Lists", "How to fill this in"),
                sheets.stream().map(ReadSheet::name).toList());
        assertEquals(38 + 1, sheets.getFirst().lines().size());
        assertEquals(
                List.of("key", "code", "area", "title", "leads", "timescale", "state", "percent", "RAG", "progress",
                        "reason", "cause", "told", "told on", "version", "as at"),
                sheets.getFirst().lines().getFirst().cells());
        var first = sheets.getFirst().lines().get(1).cells();
        assertEquals("carers-2022-25/CS1.1", first.getFirst());
        assertEquals("CS1 Developing Council staff's understanding of carers", first.get(2));
        assertEquals(List.of("open", "paused", "complete", "cancelled"),
                sheets.get(1).lines().stream().skip(1).map(line -> line.cells().get(2)).filter(each -> !each.isEmpty())
                        .toList());
        assertEquals("partner or supplier delay", sheets.get(1).lines().get(3).cells().get(4));
        assertArrayEquals(workbook.bytes(),
                office.document("action-plans export", "plan", PLAN, "as", "xlsx").bytes(), "the same bytes again");
    }

    @Test
    void aTemplateHasTheListsAndNoActions() {
        var template = office.document("action-plans export", "plan", PLAN, "empty", true);
        assertEquals("carers-2022-25-template.xlsx", template.name());
        var sheets = ReadWorkbook.of(template, new Faults());
        assertEquals(1, sheets.getFirst().lines().size());
        assertEquals(8, sheets.get(1).lines().stream().filter(line -> !line.cells().getFirst().isEmpty()).count());
    }

    @Test
    void whatNobodyEditedChangesNothing() {
        for (var sheet : List.of(EditedSheet.of(office).xlsx(), EditedSheet.of(office).csv(),
                office.document("action-plans export", "plan", PLAN, "as", "sheet-csv"),
                office.document("action-plans export", "plan", PLAN, "as", "xlsx"))) {
            var result = update(sheet);
            assertEquals("Nothing was edited that is not so already.", result.getString("summary"));
            assertEquals(38, result.getInt("unchanged"));
            assertTrue(result.getJsonArray("actions").isEmpty());
        }
    }

    @Test
    void whatWasEditedIsChangedAndTheSameSheetTwiceChangesNothing() {
        var sheet = EditedSheet.of(office)
                .set("CS1.1", "title", NASTY)
                .set("CS1.1", "leads", " carers  DELIVERY group (contributor);\u00a0Children's Team ")
                .set("CS1.3", "area", "  information ACTIVITY ")
                .set("CS1.3", "timescale", "Jul 24").set("CS1.3", "reason", "Waiting for the new system")
                .set("CS1.4", "state", "complete").set("CS1.4", "percent", "100").set("CS1.4", "RAG", "green")
                .set("CS1.4", "progress", "All sessions held;\nmore to come")
                .set("CS1.4", "reason", "All of it is done")
                .set("CS2.1", "percent", "40%")
                .add("code", "CS1.9", "area", "cs1", "title", "Hold a first meeting", "timescale", "Apr 24", "leads",
                        "Carers Delivery Group")
                .remove("CS7.1");
        var dry = update(sheet.xlsx(), "dryRun", true);
        assertTrue(dry.getBoolean("dryRun"));
        var result = update(sheet.xlsx());
        assertEquals(
                "4 actions changed from 1 February 2024 and 1 action added from 6 June 2022. 1 action of the plan is "
                        + "not in the sheet and left alone.",
                result.getString("summary"));
        assertEquals(List.of("New to the plan as a lead: Children's Team"), texts(result, "remarks"));

        var first = office.action("CS1.1", "2024-02-01");
        assertEquals(NASTY.replace('\n', ' '), first.getString("title"), "lines that are no points are one line");
        var third = office.action("CS1.3", "2024-02-01");
        assertEquals("CS2", third.getString("area"));
        assertEquals("Jul 24", third.getString("timescale"));
        var fourth = office.action("CS1.4", "2024-02-01");
        assertEquals("complete", fourth.getString("state"));
        assertEquals("All sessions held;\nmore to come", fourth.getString("lastNote"));
        assertEquals("Entered without words: 40% done.", office.action("CS2.1", "2024-02-01").getString("lastNote"));
        assertEquals("Hold a first meeting", office.action("CS1.9", "2024-02-01").getString("title"));

        for (var again : List.of(sheet.xlsx(), sheet.csv(), EditedSheet.of(office).xlsx())) {
            assertEquals(0, update(again).getJsonArray("actions").size(), "nothing more to change");
        }
    }

    @Test
    void aMoveKeepsItsCauseAndTheMeetingThatWasTold() {
        var sheet = EditedSheet.of(office)
                .set("CS1.3", "timescale", "Jul 24").set("CS1.3", "reason", "No bids")
                .set("CS1.3", "cause", "Partner or  supplier delay").set("CS1.3", "told", "Carers Delivery Group")
                .set("CS1.3", "told on", "10 January 2024")
                .set("CS1.4", "timescale", "Aug 24").set("CS1.4", "reason", "Late").set("CS1.4", "cause", "funding");
        assertEquals(2, update(sheet.xlsx()).getInt("changed"));
        assertEquals("No bids | partner or supplier delay | Carers Delivery Group | 2024-01-10", lastMove("CS1.3"));
        assertEquals("Late | funding |  | ", lastMove("CS1.4"));
        assertEquals(0, update(sheet.csv()).getInt("changed"), "nothing more to move");
    }

    private String lastMove(String code) {
        var move = office.action(code, "2024-02-01").getJsonArray("moved").getValuesAs(JsonObject.class).getLast();
        return String.join(" | ", move.getString("reason", ""), move.getString("cause", ""),
                move.getString("told", ""), move.getString("toldOn", ""));
    }

    @Test
    void aCauseAndAMeetingAreOfAMoveOnly() {
        var sheet = EditedSheet.of(office).set("CS1.1", "cause", "funding")
                .set("CS1.3", "timescale", "Jul 24").set("CS1.3", "reason", "Late").set("CS1.3", "cause", "fundng")
                .set("CS1.3", "told", "Cabinet")
                .set("CS1.4", "timescale", "Jul 24").set("CS1.4", "reason", "Late").set("CS1.4", "told on", "Mar 24")
                .add("code", "CS1.9", "area", "CS1", "title", "Meet", "timescale", "Apr 24", "cause", "scope");
        assertEquals(List.of(
                "row 2, column cause: another timescale in this row, or an empty cell; to say that a meeting "
                        + "was told of an earlier move, use tell",
                "row 4, column cause: did you mean funding? one of capacity or a vacancy, funding, partner or supplier "
                        + "delay, waiting for a decision, consultation, scope changed, legal or procurement, other",
                "row 4, column told on: the day of the meeting that was told, such as 2024-02-01, and none to come",
                "row 5, column told: the body that was told at that meeting",
                "row 5, column told on: the day of the meeting that was told, such as 2024-02-01, and none to come",
                "row 40, column cause: an empty cell: the first timescale of an action is no move"),
                refused(sheet.xlsx()).faults().stream()
                        .map(fault -> fault.where().replace("sheet Actions, ", "") + ": " + fault.expected()).toList());
    }

    @Test
    void everyNastyCharacterComesBackAsItWas() {
        for (var title : List.of(NASTY, " 'apostrophe", "'=2", "-", "+", "_x005F_x0041_", "0012", "TRUE", "a; b",
                "x\u0007y")) {
            office.done("action-plans change", "plan", PLAN, "code", "CS1.1", "title", title, "ifVersion", "*");
            assertEquals(0, update(office.document("action-plans export", "plan", PLAN, "as", "xlsx"))
                    .getInt("changed"), title);
            assertEquals(0, update(office.document("action-plans export", "plan", PLAN, "as", "sheet-csv"))
                    .getInt("changed"), title);
        }
    }

    @Test
    void aRowThatSomebodyChangedMeanwhileIsRefusedAndSaysWhatAndByWhom() {
        var sheet = EditedSheet.of(office).set("CS1.1", "title", "Another title").set("CS1.3", "title", "A third");
        office.pass(Duration.ofDays(2));
        office.done("action-plans move", "plan", PLAN, "code", "CS1.1", "timescale", "Jul 24", "reason", "Late",
                "ifVersion", "*");
        var refused = refused(sheet.xlsx());
        assertEquals("not-all", refused.code());
        assertEquals(List.of(new Fault("sheet Actions, row 2, column version", sheet.cell("CS1.1", "version"),
                "a row of a new export: timescale changed by jo on 3 February 2024 (change 2)")), refused.faults());
        assertEquals("Put carer awareness, assessment and recognition into new starter induction",
                office.action("CS1.1", "2024-02-03").getString("title"));

        var result = update(sheet.xlsx(), "leaveRefused", true);
        assertEquals(1, result.getInt("changed"));
        assertEquals(1, result.getInt("refused"));
        assertEquals("A third", office.action("CS1.3", "2024-02-03").getString("title"));
        assertEquals("Jul 24", office.action("CS1.1", "2024-02-03").getString("timescale"));
    }

    @Test
    void aRowThatSomebodyChangedMeanwhileAndNobodyEditedIsLeftAsTheyMadeIt() {
        var sheet = EditedSheet.of(office);
        office.done("action-plans progress", "plan", PLAN, "code", "CS1.1", "note", "Begun", "percent", "10");
        assertEquals(38, update(sheet.xlsx()).getInt("unchanged"));
        assertEquals(10, office.action("CS1.1", "2024-02-01").getInt("percent"));
    }

    @Test
    void aSheetOfAPastDayChangesOnlyWhatWasEditedInIt() {
        office.done("action-plans move", "plan", PLAN, "code", "CS1.1", "timescale", "Jul 24", "reason", "Late", "on",
                "2024-01-15", "ifVersion", "*");
        var past = office.document("action-plans export", "plan", PLAN, "as", "xlsx", "asAt", "2023-01-01");
        assertEquals(0, update(past).getInt("changed"));
        assertEquals("Jul 24", office.action("CS1.1", "2024-02-01").getString("timescale"));
    }

    @Test
    void everyFaultIsToldAtOnceBySheetRowAndColumn() {
        var sheet = EditedSheet.of(office)
                .set("CS1.1", "area", "CS99")
                .set("CS1.3", "percent", "0.4").set("CS1.3", "RAG", "greeen").set("CS1.3", "state", "pausd")
                .set("CS1.4", "timescale", "Jul 24")
                .set("CS1.5", "version", "soon")
                .set("CS2.1", "title", "")
                .set("CS2.2", "key", "carers-2022-25/CS2.222")
                .set("CS2.3", "code", "CS2.33")
                .add("title", "No code", "area", "informaton activity")
                .add("code", "CS9.1");
        var faults = refused(sheet.xlsx()).faults();
        var wheres = faults.stream().map(Fault::where).toList();
        assertEquals(12, faults.size(), faults.toString());
        assertTrue(wheres.stream().allMatch(where -> where.matches("sheet Actions, row \\d+, column .+")),
                wheres.toString());
        assertEquals(new Fault("sheet Actions, row 2, column area", "CS99",
                "did you mean CS1 Developing Council staff's understanding of carers? an area of the plan by its code or "
                        + "title, such as CS1 Developing Council staff's understanding of carers"),
                faults.getFirst());
        assertTrue(faults.stream().anyMatch(fault -> fault.expected().startsWith("did you mean paused?")));
        assertTrue(faults.stream().anyMatch(fault -> fault.expected().startsWith("did you mean Green?")));
        assertTrue(faults.stream().anyMatch(fault -> fault.expected().equals("why the timescale moves")));
    }

    @Test
    void aFileThatIsNoSuchSheetIsRefusedWithAWayOut() {
        assertEquals("faulty-header", refused(office.document("action-plans export", "plan", PLAN)).code());
        assertEquals("empty-file", refused(new Document("", "x.csv", new byte[0])).code());
        assertEquals("not-a-workbook", refused(new Document("", "x.xlsx", new byte[]{'P', 'K', 3, 4, 5})).code());
    }

    @Test
    void tenThousandRowsComeAndGo() {
        var text = new StringBuilder("area,code,title,leads,timescale\n");
        for (var action = 0; action < 10_000; action++) {
            text.append("A%1$d,A%1$d.%2$d,Do the thing,Carers Delivery Group,Apr 23\n".formatted(action / 500, action));
        }
        office.done("action-plans create", "plan", "large", "title", "Large", "starts", "2023-01-01");
        office.importing(text.toString(), "plan", "large");
        var sheet = EditedSheet.of(office, "large");
        assertEquals(10_000, sheet.size());
        for (var action = 0; action < 10_000; action += 2) {
            sheet.set("A%d.%d".formatted(action / 500, action), "percent", "50");
        }
        assertEquals(5_000, update(sheet.xlsx(), "plan", "large").getInt("changed"));
        assertEquals(0, update(sheet.xlsx(), "plan", "large").getInt("changed"));
    }

    private JsonObject update(Document sheet, Object... more) {
        var answer = ask(sheet, more);
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).body();
    }

    private Refusal refused(Document sheet) {
        return assertInstanceOf(Answer.Refusing.class, ask(sheet)).refusal();
    }

    private Answer ask(Document sheet, Object... more) {
        var arguments = List.of(more).contains("plan") ? more : append(more, "plan", PLAN);
        return office.ask("action-plans update-from", Map.of("file", sheet), arguments);
    }

    private static Object[] append(Object[] all, Object... more) {
        var together = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, together, all.length, more.length);
        return together;
    }
}
