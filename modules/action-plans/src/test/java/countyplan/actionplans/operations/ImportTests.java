package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.csv;
import static countyplan.actionplans.operations.Office.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Loading a plan from a file, once and again.
@ParameterizedClass
@EnumSource(Records.class)
class ImportTests {

    @Parameter
    Records records;

    private static final String PLAN = "dementia-2022";
    private static final String HEADER = "area,code,title,leads,timescale,priorities";

    private Office office;

    @BeforeEach
    void open(@TempDir Path home) {
        office = new Office(records.at(home));
        office.done("action-plans create", "plan", PLAN, "title", "Dementia action plan", "starts", "2022-06-06");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private JsonObject load(String csv, Object... more) {
        return office.importing(csv, with(more));
    }

    private static Object[] with(Object... more) {
        var all = new ArrayList<Object>(List.of("plan", PLAN));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private JsonObject action(String code, String asAt) {
        return office.done("action-plans action", "plan", PLAN, "code", code, "asAt", asAt);
    }

    private int actions() {
        return office.done("action-plans status", "plan", PLAN).getInt("total");
    }

    @Test
    void newActionsBelongToThePlanFromItsFirstDay() {
        var loaded = load(csv(HEADER, "D1,D1.1,Train,Communities,Apr 23,1;4", "D1,D1.2,Teach,,,1;4"));
        assertEquals("2 actions added from 6 June 2022. 1 area added or changed.", loaded.getString("summary"));
        assertEquals(2, loaded.getInt("added"));
        assertEquals("Train", action("D1.1", "2022-06-06").getString("title"));
        assertEquals(List.of("Communities"), texts(action("D1.1", "2022-06-06"), "leads"));
        assertEquals("not-yet-there",
                office.refused("action-plans action", "plan", PLAN, "code", "D1.1", "asAt", "2022-06-05")
                        .code());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = csv(HEADER, "D1,D1.1,Train,Communities,Apr 23,4;1", "D1,D1.1,Teach,,,1");
        load(file, "keepBoth", true);
        var again = load(file, "keepBoth", true);
        assertEquals(2, again.getInt("unchanged"));
        assertFalse(again.containsKey("change"));
    }

    @Test
    void differencesAreChangedFromTodayAndTheRestIsLeftAlone() {
        load(csv(HEADER, "D1,D1.1,Train,Communities,Apr 23,1", "D1,D1.2,Teach,,,1", "D1,D1.3,Tell,,,1"));
        var loaded = load(csv(HEADER, "D1,D1.1,Train,Communities;Care Pathway,Jul 23,1", "D1,D1.2,Teach,,,1"));
        assertEquals("1 action changed from 1 February 2024. 1 action of the plan is not in the file and left alone.",
                loaded.getString("summary"));
        assertEquals(1, loaded.getInt("changed"));
        assertEquals(1, loaded.getInt("unchanged"));
        assertEquals(List.of("D1.3"), texts(loaded, "notInFile"));
        assertEquals("Jul 23", action("D1.1", "2024-02-01").getString("timescale"));
        assertEquals("Apr 23", action("D1.1", "2024-01-31").getString("timescale"));
        assertEquals("Tell", action("D1.3", "2024-02-01").getString("title"));
    }

    @Test
    void aStatedDayHoldsForNewAndChangedAlike() {
        load(csv(HEADER, "D1,D1.1,Train,,Apr 23,1"));
        load(csv(HEADER, "D1,D1.1,Train,,Jul 23,1", "D1,D1.2,Teach,,,1"), "on", "2022-09-01");
        assertEquals("Jul 23", action("D1.1", "2022-09-01").getString("timescale"));
        assertEquals("2022-09-01", action("D1.2", "2022-09-01").getString("since"));
    }

    @Test
    void oneFaultAndNothingIsLoaded() {
        var refusal = office.refusedImport(csv(HEADER, "D1,D1.1,Train,,,1", "D1,,Teach,,,x"), with());
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(2, refusal.faults().size());
        assertEquals(0, actions());
    }

    @Test
    void aDryRunShowsTheDifferenceFirst() {
        load(csv(HEADER, "D1,D1.1,Train,,Apr 23,1"));
        var shown = load(csv(HEADER, "D1,D1.1,Train,,Jul 23,1", "D1,D1.2,Teach,,,1"), "dryRun", true);
        assertEquals(List.of("timescale: Apr 23 → Jul 23"), shown.getJsonArray("changes").getValuesAs(JsonObject.class)
                .stream().filter(each -> each.getString("ref").endsWith("D1.1")).map(each -> each.getString("what"))
                .toList());
        assertEquals(1, actions());
        var done = load(csv(HEADER, "D1,D1.1,Train,,Jul 23,1", "D1,D1.2,Teach,,,1"), "token", shown.getString("token"));
        assertEquals(1, done.getInt("added"));
        assertEquals(1, done.getInt("changed"));
    }

    @Test
    void whatTheFileHasNoColumnForStaysAsItIs() {
        load(csv(HEADER, "D1,D1.1,Train,Communities,Apr 23,1;4"));
        var loaded = load(csv("code,area,title", "D1.1,D1,Train well"));
        assertEquals(1, loaded.getInt("changed"));
        var action = action("D1.1", "2024-02-01");
        assertEquals("Train well", action.getString("title"));
        assertEquals("Apr 23", action.getString("timescale"));
        assertEquals(List.of("Communities"), texts(action, "leads"));
        assertEquals(2, action.getJsonArray("priorities").size());
    }

    @Test
    void areasGetTheirTitlesAndPrioritiesFromTheFile() {
        var loaded =
                load(csv(HEADER + ",area title", "D1,D1.1,Train,,,1,People", "D1,D1.2,Teach,,,4,", "D2,D2.1,Tell,,,,"));
        assertEquals(List.of("The rows of area D1 name different priorities; the area serves all of them: 1 and 4.",
                "Area D2 is new and has no title yet. Give it one with change-area, or in a column called area title."),
                texts(loaded, "remarks"));
        var area = office.done("action-plans area", "plan", PLAN, "area", "D1");
        assertEquals("People", area.getString("title"));
        assertEquals(List.of(1, 4), area.getJsonArray("priorities").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getInt("number")).toList());
        assertEquals("untitled-area",
                office.rows("findings", "action-plans findings", "plan", PLAN).getFirst().getString("code"));
        var titled = load(csv("area,code,title,area title", "D2,D2.1,Tell,Places"));
        assertEquals(1, titled.getInt("areasChanged"));
        assertEquals(0, titled.getInt("changed"));
    }

    @Test
    void aPlanPublishedAsATableLoadsWithItsBulletsAndLineBreaksAsItWasPasted() {
        var pasted = "\uFEFFShort breaks delivery plan 2023,,,\r\n"
                + "Ref.,What will we do?,Lead officer(s),Timescale / by when\r\n"
                + "\"S1:\u00a0Time off\nfor families\",,,\r\n"
                + "S1.1,\"Open a booking line that\n·\tanswers at weekends\n·\ttakes calls in\u000bthree languages\",\"Contact Centre\nShort Breaks Team\",Apr 23\r\n"
                + "S1.2,\"Ask families, \"\"what would help?\"\"\n(a) by post\n(b) at the door\",Short Breaks Team / Communities,Ongoing\r\n"
                + ",• and tell them what came of it,,\r\n"
                + ",,,\r\n"
                + "Ref.,What will we do?,Lead officer(s),Timescale / by when\r\n"
                + "S2 – Places to go,,,\r\n"
                + "S2.1,Agree terms with \u201cWillow House\u201d \u2013 12 beds,• Commissioning\u00a0,\"Autumn\n2023\"\r\n";
        var loaded = load(pasted, "published", true);
        assertEquals("3 actions added from 6 June 2022. 2 areas added or changed.", loaded.getString("summary"));
        var first = action("S1.1", "2024-02-01");
        assertEquals("Open a booking line that\n• answers at weekends\n• takes calls in three languages",
                first.getString("title"));
        assertEquals(List.of("Contact Centre", "Short Breaks Team"), texts(first, "leads"));
        assertEquals("2023-04-30", first.getString("lastDay"));
        assertEquals("Time off for families",
                office.done("action-plans area", "plan", PLAN, "area", "S1").getString("title"));
        var second = action("S1.2", "2024-02-01");
        assertEquals(
                "Ask families, \"what would help?\"\n(a) by post\n(b) at the door\n• and tell them what came of it",
                second.getString("title"));
        assertEquals(List.of("Short Breaks Team", "Communities"), texts(second, "leads"));
        var third = action("S2.1", "2024-02-01");
        assertEquals("Autumn 2023", third.getString("timescale"));
        assertEquals(List.of("Commissioning"), texts(third, "leads"));
        assertEquals(3, load(pasted, "published", true).getInt("unchanged"), "the same file again");
    }

    @Test
    void timescalesThatAreUnclearAreKeptAndToldOf() {
        var loaded = load(csv(HEADER, "D1,D1.1,Train,,31 February 2023,1", "D1,D1.2,Teach,,TBC,1"));
        assertEquals(2, loaded.getInt("added"));
        assertEquals(List.of("1 timescale is unclear; findings says why."), texts(loaded, "remarks").stream()
                .filter(each -> each.contains("unclear")).toList());
        assertEquals("31 February 2023", action("D1.1", "2024-02-01").getString("timescale"));
        var codes = office.rows("findings", "action-plans findings", "plan", PLAN).stream()
                .map(each -> each.getString("code")).toList();
        assertTrue(codes.contains("unclear-timescale"), codes::toString);
        assertTrue(codes.contains("no-timescale"), codes::toString);
    }

    @Test
    void ignoredColumnsAreNamed() {
        assertEquals(List.of("owner"),
                texts(load(csv("area,code,title,owner", "D1,D1.1,Train,Jo"), "ignoreUnknown", true),
                        "ignored"));
    }

    @Test
    void anActionThatComesLaterIsNotAddedTwice() {
        load(csv(HEADER, "D1,D1.1,Train,,,1"));
        office.done("action-plans add", "plan", PLAN, "code", "D1.2", "area", "D1", "title", "Later", "on",
                "2030-01-01");
        var refusal = office.refusedImport(csv(HEADER, "D1,D1.2,Teach,,,1"), with());
        assertEquals("not-yet-there", refusal.code());
        assertEquals("line 2, column code", refusal.faults().getFirst().where());
    }

    @Test
    void aPlanThatIsNotThereIsToBeAddedFirst() {
        var refusal = office.refusedImport(csv(HEADER, "D1,D1.1,Train,,,1"), "plan", "autism-2022");
        assertEquals("no-such-plan", refusal.code());
        assertEquals(List.of(PLAN), refusal.choices());
    }

    @Test
    void aThousandActionsAreAddedAndExportedTheSame() {
        var text = new StringBuilder(HEADER + "\n");
        for (var i = 1; i <= 1_000; i++) {
            text.append("D").append(i % 7).append(",D").append(i % 7).append('.').append(i)
                    .append(",\"Do, \"\"really\"\", ").append(i).append("\",Communities;Lead ").append(i % 50)
                    .append(",Apr 23,1;").append(i % 7 + 1).append('\n');
        }
        assertEquals(1_000, load(text.toString()).getInt("added"));
        var exported = office.document("action-plans export", "plan", PLAN).text();
        assertEquals(1_000, load(exported).getInt("unchanged"));
        assertEquals("D1.1", exported.lines().skip(1).filter(line -> line.startsWith("D1")).findFirst().orElseThrow()
                .split(",")[2]);
    }
}
