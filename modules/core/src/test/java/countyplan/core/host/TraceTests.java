package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.Refusal;
import countyplan.core.render.Format;
import countyplan.core.render.Look;
import countyplan.core.render.Rendering;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thread that runs through records of several modules. */
class TraceTests {
    private static final Caller JO = Caller.local("jo");

    @TempDir
    Path home;

    private Countyplan countyplan;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Aims(), new Visits()), Options.of(home));
        for (String[] visit : List.of(new String[]{"b-1", "blaby"}, new String[]{"h-1", "harborough"})) {
            done(JO, "visits record", "visit", visit[0], "district", visit[1], "place", "Place " + visit[0]);
        }
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void goesFromTheOutcomeDownAndHangsEachRecordOnTheNearestThatLeadsToIt() {
        JsonObject trace = done(JO, "trace", "record", "aims/well");
        assertEquals(List.of("0  aims/well", "1 needs aims/read", "2 is measured by aims/yardstick",
                "1 needs aims/rest", "2 is served by visits/b-1", "2 is served by visits/h-1"), thread(trace));
        assertEquals(6, trace.getInt("records"));
        assertEquals("Aim well: nothing above it, 4 records below, 1 record beside.",
                trace.getString("summary"));
    }

    @Test
    void goesFromWhatIsDoneUpToTheOutcomeAndDoesNotTurn() {
        assertEquals(List.of("0  visits/b-1", "1 serves aims/rest", "2 contributes to aims/well",
                "2 is good for aims/read", "3 relies on shelf/lost", "3 is measured by aims/yardstick"),
                thread(done(JO, "trace", "record", "visits/b-1")));
    }

    @Test
    void aRecordThatStandsBesideIsFollowedFromWhatItStandsBeside() {
        List<String> thread = thread(done(JO, "trace", "record", "aims/yardstick"));
        assertEquals(List.of("0  aims/yardstick", "1 measures aims/read", "2 contributes to aims/well"),
                thread.subList(0, 3));
        assertTrue(thread.contains("2 is good for aims/rest"), thread::toString);
    }

    @Test
    void endsInACircleAndTellsEachRecordOnce() {
        List<String> refs = refs(done(JO, "trace", "record", "aims/read", "depth", "20"), "thread");
        assertEquals(new HashSet<>(refs).size(), refs.size());
        assertTrue(refs.contains("aims/rest"));
    }

    @Test
    void doesNotTakeWhatOtherLinksSayTogetherButListsIt() {
        assertFalse(thread(done(JO, "trace", "record", "visits/h-1")).contains("1 serves aims/well"));
        List<JsonObject> links = rows(done(JO, "links", "record", "visits/h-1"), "links");
        assertEquals(List.of("aims/rest", "aims/well"), links.stream().map(each -> each.getString("ref")).toList());
        assertTrue(links.getLast().getBoolean("inSum"));
        assertEquals(List.of("aims/well"),
                refs(done(JO, "links", "record", "aims/read", "link", "contributes to"), "links"));
    }

    @Test
    void saysWhatIsNotHeld() {
        JsonObject lost = rows(done(JO, "links", "record", "aims/read", "link", "relies on"), "links").getFirst();
        assertEquals("not held", lost.getString("standing"));
        assertFalse(lost.containsKey("title"));
    }

    @Test
    void wordsWithoutAWayBackReadFromTheOtherEndToo() {
        Link link = new Link(Ref.of("a/1"), "depends on", Ref.of("b/1"));
        assertEquals("depends on", link.said(Ref.of("a/1")));
        assertEquals("depends on it", link.said(Ref.of("b/1")));
        assertThrows(IllegalArgumentException.class, () -> new Link(Ref.of("a/1"), "is", Ref.of("a/1")));
        assertThrows(IllegalArgumentException.class, () -> new Link(Ref.of("a/1"), " ", Ref.of("b/1")));
    }

    @Test
    void tellsWhereRecordsStandOnTheDayAskedAbout() {
        JsonObject first = rows(done(JO, "trace", "record", "aims/read", "asAt", "2022-12-31"), "thread").getFirst();
        assertEquals("under way on 2022-12-31", first.getString("standing"));
    }

    @Test
    void showsAFewOfVeryManyAndSaysHowManyAreLeftOut() {
        JsonObject trace = done(JO, "trace", "record", "aims/pages", "most", "3");
        assertEquals(4, rows(trace, "thread").size());
        assertEquals(Aims.PAGES - 3, rows(trace, "thread").getFirst().getInt("leftOut"));
        assertEquals("Aim pages: nothing above it, 3 records below; 12,497 more are left out (`most` shows more).",
                trace.getString("summary"));
    }

    @Test
    void listsVeryManyLinksPageByPage() {
        JsonObject first = done(JO, "links", "record", "aims/pages", "limit", "2");
        assertEquals("Aim pages has 12,500 links.", first.getString("summary"));
        JsonObject second = done(JO, "links", "record", "aims/pages", "limit", "2", "after", first.getString("next"));
        assertEquals(List.of("aims/pages/2", "aims/pages/3"), refs(second, "links"));
        assertEquals("cursor-gone", refused(JO, "links", "record", "aims/pages", "after", "bm93aGVyZQ").code());
    }

    @Test
    void refusesARecordThatIsNotThereWithThoseThatAre() {
        Refusal refusal = refused(JO, "trace", "record", "visits/b-9");
        assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
        assertEquals(List.of("visits/b-1", "visits/h-1"), refusal.choices());
        assertEquals(2, refused(JO, "trace", "record", "aims/well", "depth", "0", "most", "10001").faults().size());
    }

    @Test
    void aLimitedCallerLearnsNothingOfOthersRecords() {
        Caller blaby = new Caller("blaby-portal", Optional.of("Blaby"), Set.of(Caller.READER), Set.of(),
                Optional.of("blaby"));
        assertEquals(List.of("0  visits/b-1"), thread(done(blaby, "trace", "record", "visits/b-1")));
        assertEquals(List.of(), rows(done(blaby, "links", "record", "visits/b-1"), "links"));
        Refusal anothers = refused(blaby, "trace", "record", "visits/h-1");
        assertEquals(anothers.toString(),
                refused(blaby, "trace", "record", "visits/n-1").toString().replace("n-1", "h-1"));
        assertEquals(List.of("visits/b-1"), choices(blaby, "visits/"));
    }

    @Test
    void completesTheAddressesOfRecordsAndThenOfTheirParts() {
        done(JO, "visits note", "visit", "b-1", "note", "All well");
        assertEquals(List.of("visits/b-1", "visits/h-1"), choices(JO, ""));
        assertEquals(List.of("visits/b-1"), choices(JO, "visits/b"));
        assertEquals(List.of(), choices(JO, "visits/b-1/notes/9"));
    }

    @Test
    void indentsTheTableByTheDepthAndKeepsTheNumber() throws IOException {
        Answer.Done done = assertInstanceOf(Answer.Done.class, ask(JO, "trace", "record", "aims/well"));
        StringBuilder table = new StringBuilder();
        Rendering.write(Format.TABLE, done, countyplan.catalogue().find("trace").orElseThrow(),
                Look.terminal(120, false),
                table);
        assertTrue(table.toString().contains("            1    needs "), table::toString);
        assertTrue(table.toString().contains("            2      is measured by "), table::toString);
    }

    private List<String> choices(Caller caller, String prefix) {
        return rows(done(caller, "choices", "operation", "trace", "field", "record", "prefix", prefix), "choices")
                .stream()
                .map(choice -> choice.getString("value")).toList();
    }

    private static List<String> thread(JsonObject trace) {
        return rows(trace, "thread").stream()
                .map(step -> step.getInt("depth") + " " + step.getString("link") + " " + step.getString("ref"))
                .toList();
    }

    private static List<String> refs(JsonObject body, String rows) {
        return rows(body, rows).stream().map(row -> row.getString("ref")).toList();
    }

    private static List<JsonObject> rows(JsonObject body, String rows) {
        return body.getJsonArray(rows).getValuesAs(JsonObject.class);
    }

    private JsonObject done(Caller caller, String... asked) {
        Answer answer = ask(caller, asked);
        return assertInstanceOf(Answer.Done.class, answer, () -> List.of(asked) + ": " + answer).body();
    }

    private Refusal refused(Caller caller, String... asked) {
        Answer answer = ask(caller, asked);
        return assertInstanceOf(Answer.Refusing.class, answer, () -> List.of(asked) + ": " + answer).refusal();
    }

    private Answer ask(Caller caller, String... asked) {
        JsonObjectBuilder arguments = Tree.object();
        for (int i = 1; i < asked.length; i += 2) {
            arguments.add(asked[i], asked[i + 1]);
        }
        return countyplan.invoke(new Call(asked[0], arguments.build(), caller));
    }
}
