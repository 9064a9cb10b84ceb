package countyplan.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Records;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What every register does, whatever its records are.
@ParameterizedClass
@EnumSource(Records.class)
class RegisterTests {
    private static final Clock NOON = Clock.fixed(Instant.parse("2022-07-01T12:00:00Z"), ZoneOffset.UTC);

    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Visits()), records.at(home).withClock(NOON));
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void everyKindOfValueIsKept() {
        done("visits add", "visit", "v1", "title", "Grab rails", "person", "A. Person", "day", "2022-06-06", "cost",
                "12.50", "minutes", "45", "looks", "stairs;bath", "urgent", "yes");
        var visit = done("visits show", "visit", "v1");
        assertEquals("Grab rails", visit.getString("title"));
        assertEquals("A. Person", visit.getString("person"));
        assertEquals("12.50", visit.get("cost").toString());
        assertEquals(45, visit.getInt("minutes"));
        assertEquals("[\"stairs\",\"bath\"]", visit.get("looks").toString());
        assertTrue(visit.getBoolean("urgent"));
        assertEquals("asked", visit.getString("state"));
        assertEquals("[\"open\",\"done\"]", visit.get("mayBecome").toString());
    }

    @Test
    void whatIsEnteredLateHoldsOnUntilItWasChanged() {
        add("v1", "Rails", "on", "2022-01-01");
        done("visits change", "visit", "v1", "title", "Rails and ramp", "on", "2022-06-01");
        done("visits change", "visit", "v1", "minutes", "30", "title", "Rail", "on", "2022-03-01");
        assertEquals(List.of("Rails", "Rail", "Rails and ramp"), List.of(show("2022-02-01").getString("title"),
                show("2022-03-01").getString("title"), show("2022-06-01").getString("title")));
        assertEquals(30, show("2022-06-01").getInt("minutes"));
        assertFalse(show("2022-02-01").containsKey("minutes"));
    }

    @Test
    void aMoveEnteredLateMustFitWhatCameAfterIt() {
        add("v1", "Rails", "on", "2022-01-01");
        move("done", "2022-04-01");
        move("open", "2022-02-01");
        var refusal = refused("visits move", "visit", "v1", "to", "waiting", "reason", "Ill", "on", "2022-03-01");
        assertEquals("move-not-allowed", refusal.code());
        assertEquals("On 1 March 2022 v1 is open, and cannot become waiting; nothing may follow, since it is done from"
                + " 1 April 2022", refusal.sentence());
        assertEquals(List.of("asked", "open", "done"), List.of(show("2022-01-31").getString("state"),
                show("2022-03-31").getString("state"), show("2022-04-01").getString("state")));
    }

    @Test
    void aMoveBeforeALaterOneTellsWhatComesAfterIt() {
        add("v1", "Rails", "on", "2022-01-01");
        assertFalse(done("visits move", "visit", "v1", "to", "done", "reason", "So", "on", "2022-05-02")
                .containsKey("afterwards"));
        assertEquals("done from 2 May 2022", done("visits move", "visit", "v1", "to", "open", "reason", "So", "on",
                "2022-02-01").getString("afterwards"));
        assertEquals("open from 1 February 2022, then done from 2 May 2022",
                show("2022-01-31").getString("afterwards"));
        assertFalse(show("2022-05-02").containsKey("afterwards"));
    }

    @Test
    void whatIsNotSaidStaysAndWhatIsToBeClearedGoes() {
        add("v1", "Rails", "cost", "10", "looks", "bath");
        done("visits change", "visit", "v1", "title", "Rail");
        assertEquals("10.00", done("visits show", "visit", "v1").get("cost").toString());
        done("visits change", "visit", "v1", "clear", "cost;looks");
        var visit = done("visits show", "visit", "v1");
        assertFalse(visit.containsKey("cost"));
        assertEquals("[]", visit.get("looks").toString());
        assertEquals("title", refused("visits change", "visit", "v1", "clear", "title").faults().getFirst().given());
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        add("v1", "Rails", "cost", "10");
        assertFalse(done("visits change", "visit", "v1", "cost", "10.00").containsKey("change"));
    }

    @Test
    void aRecordRefusesWhatDoesNotGoTogether() {
        assertTrue(refused("visits add", "visit", "v1", "title", "Long", "minutes", "601").sentence().contains("600"));
        assertEquals("own-word", refused("visits add", "visit", "due", "title", "Due").code());
        assertEquals("title", refused("visits add", "visit", "v1", "title", " ").faults().getFirst().where());
    }

    @Test
    void filtersAreConditionsOnColumns() {
        add("v1", "Rails", "day", "2022-06-06", "cost", "10", "looks", "bath;stairs");
        add("v2", "Ramp", "day", "2022-07-07", "cost", "20", "urgent", "yes");
        add("v3", "rails", "minutes", "45");
        assertEquals(List.of("v1", "v3"), ids("title", "RAILS"));
        assertEquals(List.of("v2"), ids("dayFrom", "2022-06-07"));
        assertEquals(List.of("v1"), ids("dayUntil", "2022-06-06"));
        assertEquals(List.of("v2"), ids("costFrom", "10.01"));
        assertEquals(List.of("v1"), ids("looks", "Stairs"));
        assertEquals(List.of("v2"), ids("urgent", "yes"));
        assertEquals(List.of("v3"), ids("minutes", "45"));
        assertEquals(List.of(), ids("state", "done"));
        assertEquals(List.of("v1", "v2", "v3"), ids());
    }

    @Test
    void aListIsReadPageByPage() {
        for (var number = 1; number <= 5; number++) {
            add("v" + number, "Visit");
        }
        List<String> all = new ArrayList<>();
        var page = done("visits list", "limit", "2");
        assertEquals("2 visits, and more follow.", page.getString("summary"));
        while (true) {
            page.getJsonArray("visits").getValuesAs(JsonObject.class).forEach(row -> all.add(row.getString("visit")));
            if (!page.containsKey("next")) {
                break;
            }
            page = done("visits list", "limit", "2", "after", page.getString("next"));
        }
        assertEquals(List.of("v1", "v2", "v3", "v4", "v5"), all);
        assertEquals("bad-cursor", refused("visits list", "after", "%%").code());
    }

    @Test
    void manyAreChangedOnlyAsADryRunShowed() {
        add("v1", "Rails", "minutes", "30");
        add("v2", "Rails");
        add("v3", "Ramp");
        assertEquals("preview-needed", refused("visits change-all", "whereTitle", "Rails", "minutes", "30").code());
        var preview = done("visits change-all", "whereTitle", "Rails", "minutes", "30", "dryRun", "yes");
        assertEquals("1 visit changed, 1 so already, 0 refused. Nothing has been kept.", preview.getString("summary"));
        assertFalse(done("visits show", "visit", "v2").containsKey("minutes"));
        var changed = done("visits change-all", "whereTitle", "Rails", "minutes", "30", "token",
                preview.getString("token"));
        assertEquals(List.of(2, 1, 1, 0), List.of(changed.getInt("matched"), changed.getInt("changed"),
                changed.getInt("unchanged"), changed.getInt("refused")));
        assertEquals(30, done("visits show", "visit", "v2").getInt("minutes"));
        assertFalse(done("visits show", "visit", "v3").containsKey("minutes"));
    }

    @Test
    void whatHasMovedSinceTheDryRunIsNotChanged() {
        add("v1", "Rails");
        var token =
                done("visits change-all", "whereTitle", "Rails", "minutes", "30", "dryRun", "yes").getString("token");
        add("v2", "Rails");
        assertEquals("preview-moved",
                refused("visits change-all", "whereTitle", "Rails", "minutes", "30", "token", token).code());
    }

    @Test
    void manyAreChangedAllOrNoneUnlessTheRefusedMayBeLeft() {
        add("v1", "Rails");
        add("v2", "Rails", "state", "waiting");
        String[] move = {"whereTitle", "Rails", "to", "done", "reason", "Closed"};
        var refusal = refused("visits change-all", with(move, "dryRun", "yes"));
        assertEquals("not-all", refusal.code());
        assertEquals(List.of("visits/v2"), refusal.faults().stream().map(fault -> fault.where()).toList());
        var preview = done("visits change-all", with(move, "leaveRefused", "yes", "dryRun", "yes"));
        var left = done("visits change-all", with(move, "leaveRefused", "yes", "token", preview.getString("token")));
        assertEquals(List.of(1, 1), List.of(left.getInt("changed"), left.getInt("refused")));
        assertEquals("done", done("visits show", "visit", "v1").getString("state"));
        assertEquals("no-filter", refused("visits change-all", "minutes", "30", "dryRun", "yes").code());
    }

    @Test
    void whatIsPersonalIsNeitherInHistoryNorInTheFile() {
        add("v1", "Rails", "person", "A. Person");
        assertFalse(done("visits history", "visit", "v1").toString().contains("A. Person"));
        assertFalse(exported().contains("A. Person"));
    }

    @Test
    void aFileWithoutAColumnSaysNothingAboutIt() {
        add("v1", "Rails", "person", "A. Person", "minutes", "30");
        var came = imported("visit,title\nv1,Rail\nv2,'=Ramp\n");
        assertEquals(List.of(1, 1), List.of(came.getInt("added"), came.getInt("changed")));
        assertEquals(30, done("visits show", "visit", "v1").getInt("minutes"));
        assertEquals("=Ramp", done("visits show", "visit", "v2").getString("title"));
        assertTrue(exported().contains("'=Ramp"));
        assertEquals(2, imported(exported()).getInt("unchanged"));
    }

    @Test
    void aFileMovesRecordsOnlyAsTheyMayMove() {
        add("v1", "Rails");
        var faults = refusedFile("visit,state\nv1,waiting\n").faults();
        assertEquals("line 2, column state", faults.getFirst().where());
        assertTrue(faults.getFirst().expected().contains("open or done"), faults::toString);
    }

    @Test
    void clocksAreShownDueAndFoundLate() {
        add("v1", "Rails", "on", "2022-05-30", "day", "2022-06-06");
        move("open", "2022-05-30");
        assertEquals("2022-06-15", show("2022-06-15").getJsonArray("clocks").getJsonObject(0).getString("due"));
        assertEquals(0, rows("due", "visits due", "asAt", "2022-06-15").getFirst().getInt("days"));
        assertEquals(List.of(), codes("2022-06-15"));
        assertEquals(List.of("late-visit"), codes("2022-06-16"));
    }

    @Test
    void rulesFindWhatIsWrongInTheirStates() {
        add("v1", "Rails");
        assertEquals(List.of(), codes("2022-07-01"));
        move("open", "2022-07-01");
        assertEquals(List.of("no-day"), codes("2022-07-01"));
    }

    @Test
    void keysAreCompletedWithTitles() {
        add("v1", "Rails");
        add("w1", "Ramp");
        var choices = rows("choices", "choices", "operation", "visits show", "field", "visit", "prefix", "v");
        assertEquals(List.of("v1 Rails"), choices.stream()
                .map(choice -> choice.getString("value") + " " + choice.getString("title")).toList());
    }

    @Test
    void aRegisterWhoseTableLacksAColumnIsLeftOutWhenItIsMade(@TempDir Path other) {
        try (var countyplan = Countyplan.open(Modules.of(new Visits("")), records.at(other))) {
            var asked = countyplan.invoke(new Call("modules", JsonObject.EMPTY_JSON_OBJECT, Caller.local("jo")));
            var why = assertInstanceOf(Answer.Done.class, asked).body().getJsonArray("leftOut").getJsonObject(0)
                    .getString("why");
            assertTrue(why.contains("visits_visits") && why.contains("title"), why);
        }
    }

    private JsonObject add(String visit, String title, String... more) {
        return done("visits add", with(more, "visit", visit, "title", title));
    }

    private void move(String... statesAndDays) {
        for (var place = 0; place < statesAndDays.length; place += 2) {
            done("visits move", "visit", "v1", "to", statesAndDays[place], "reason", "So", "on",
                    statesAndDays[place + 1]);
        }
    }

    private JsonObject show(String asAt) {
        return done("visits show", "visit", "v1", "asAt", asAt);
    }

    private List<String> ids(String... filters) {
        return rows("visits", "visits list", filters).stream().map(row -> row.getString("visit")).toList();
    }

    private List<String> codes(String asAt) {
        return rows("findings", "visits findings", "asAt", asAt).stream().map(row -> row.getString("code")).toList();
    }

    private List<JsonObject> rows(String field, String operation, String... namesAndValues) {
        return done(operation, namesAndValues).getJsonArray(field).getValuesAs(JsonObject.class);
    }

    private static String[] with(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String exported() {
        var answer = assertInstanceOf(Answer.Done.class, ask("visits export", Map.of()));
        return new String(answer.document().orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private JsonObject imported(String csv) {
        return body(ask("visits import", file(csv)));
    }

    private Refusal refusedFile(String csv) {
        return assertInstanceOf(Answer.Refusing.class, ask("visits import", file(csv))).refusal();
    }

    private static Map<String, Document> file(String csv) {
        return Map.of("file", Document.text("text/csv", "visits.csv", csv));
    }

    private JsonObject done(String operation, String... namesAndValues) {
        return body(ask(operation, Map.of(), namesAndValues));
    }

    private static JsonObject body(Answer answer) {
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).body();
    }

    private Refusal refused(String operation, String... namesAndValues) {
        var answer = ask(operation, Map.of(), namesAndValues);
        return assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal();
    }

    private Answer ask(String operation, Map<String, Document> files, String... namesAndValues) {
        var arguments = Json.createObjectBuilder();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            var value = namesAndValues[place + 1];
            if (value.contains(";")) {
                arguments.add(namesAndValues[place], Json.createArrayBuilder(List.of(value.split(";"))));
            } else {
                arguments.add(namesAndValues[place], value);
            }
        }
        if (countyplan.catalogue().find(operation).orElseThrow().field("ifVersion").isPresent()) {
            arguments.add("ifVersion", "*");
        }
        return countyplan
                .invoke(new Call(operation, arguments.build(), files, Caller.local("jo"), (done, total) -> {}));
    }

    @Test
    void namesOfSeveralWordsAreOneInAnswers() {
        assertEquals("hospitalStays", Writing.component("hospital stays"));
        assertEquals("handOffs", Writing.component("hand-offs"));
    }
}
