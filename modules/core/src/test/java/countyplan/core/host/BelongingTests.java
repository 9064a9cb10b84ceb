package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Refusal;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A caller who is limited to the records of one district learns nothing of those of another, whatever they ask. */
@ParameterizedClass
@EnumSource(Records.class)
class BelongingTests {
    private static final Caller COUNTY = Caller.local("jo");
    private static final Caller BLABY = limited("blaby-portal", "blaby");
    private static final Caller HARBOROUGH = limited("harborough-portal", "harborough");

    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Shelf(), new Visits()), records.at(home).withClock(clock));
        done(COUNTY, "visits record", "visit", "b-1", "district", "blaby", "place", "Enderby");
        done(COUNTY, "visits record", "visit", "b-2", "district", "blaby", "place", "Narborough");
        done(COUNTY, "visits record", "visit", "h-1", "district", "harborough", "place", "Kibworth");
        done(COUNTY, "visits note", "visit", "h-1", "note", "Kibworth note");
        done(COUNTY, "shelf put", "book", "emma", "title", "Emma", "price", "0");
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void listsAndCountsAreOfTheirOwn() {
        assertEquals("3 visits", done(COUNTY, "visits list").getString("summary"));
        assertEquals("2 visits", done(BLABY, "visits list").getString("summary"));
        assertEquals("1 visits", done(HARBOROUGH, "visits list").getString("summary"));
        assertEquals("0 visits", done(limited("x", "melton"), "visits list").getString("summary"));
    }

    @Test
    void anothersRecordIsAsOneThatWasNeverThere() {
        for (String[] asked : List.of(new String[]{"visits show"}, new String[]{"visits title"},
                new String[]{"visits note", "note", "x"}, new String[]{"visits note", "note", "x", "dryRun", "yes"},
                new String[]{"visits move", "district", "blaby"},
                new String[]{"visits move", "district", "blaby", "ifVersion", "1"},
                new String[]{"visits rename", "note", "x", "ifVersion", "*"})) {
            Refusal anothers = refused(BLABY, asked, "h-1");
            Refusal nobodys = refused(BLABY, asked, "n-1");
            assertEquals(Refusal.Kind.NOT_FOUND, anothers.kind(), asked[0]);
            assertEquals(nobodys.toString(), anothers.toString().replace("h-1", "n-1"), asked[0]);
            assertEquals(List.of(), anothers.choices(), asked[0]);
        }
        assertEquals("1 visits", done(HARBOROUGH, "visits list").getString("summary"));
    }

    @Test
    void changesAreOfTheirOwn() {
        assertEquals(Set.of("visits/b-1", "visits/b-2"), refs(done(BLABY, "changes"), "changes"));
        assertEquals(Set.of("visits/h-1", "visits/h-1/notes/4"), refs(done(HARBOROUGH, "changes"), "changes"));
        assertEquals(5, refs(done(COUNTY, "changes"), "changes").size());
        assertEquals("2 changes to records, the latest first.", done(BLABY, "changes").getString("summary"));
        assertEquals("No changes.", done(BLABY, "changes", "ref", "visits/h-1").getString("summary"));
        assertEquals("No changes.", done(BLABY, "changes", "by", "jo", "ref", "shelf").getString("summary"));
    }

    @Test
    void changesAreGoneThroughUntilThereAreEnough() {
        done(COUNTY, "visits survey", "visit", "h-1", "note", "2100");
        assertEquals(Set.of("visits/b-1", "visits/b-2"), refs(done(BLABY, "changes"), "changes"));
        assertEquals(2_102, done(HARBOROUGH, "changes").getJsonArray("changes").size());
    }

    @Test
    void findingsAreOfTheirOwn() {
        assertEquals(Set.of("visits/b-1", "visits/b-2"), refs(done(BLABY, "findings"), "findings"));
        assertEquals("2 things need attention.", done(BLABY, "findings").getString("summary"));
        assertEquals(Set.of(), refs(done(BLABY, "findings", "ref", "visits/h-1"), "findings"));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(BLABY, "findings", "module", "shelf").kind());
        assertEquals(5, done(COUNTY, "findings").getJsonArray("findings").size());
    }

    @Test
    void completionOffersTheirOwn() {
        assertEquals(List.of("b-1", "b-2"), choices(BLABY));
        assertEquals(List.of("h-1"), choices(HARBOROUGH));
        assertEquals("limited-caller",
                refused(BLABY, "choices", "operation", "shelf show", "field", "book").code());
    }

    @Test
    void filesHoldTheirOwn() {
        done(BLABY, "visits note", "visit", "b-1", "note", "Enderby note");
        assertEquals("b-1,Enderby note\n", exported(BLABY));
        assertEquals("h-1,Kibworth note\n", exported(HARBOROUGH));
    }

    @Test
    void titlesAreOfTheirOwn() {
        assertEquals("none", done(BLABY, "visits title", "visit", "b-1").getString("district"));
        assertEquals("Kibworth", done(HARBOROUGH, "visits title", "visit", "h-1").getString("district"));
    }

    @Test
    void aRowOfAnotherIsNoPlaceToGoOnFrom() {
        JsonObject first = done(COUNTY, "visits list", "limit", "2");
        assertEquals("2 visits", done(BLABY, "visits list", "limit", "1").getString("summary"));
        String ofBlaby = done(BLABY, "visits list", "limit", "1").getString("next");
        assertFalse(done(BLABY, "visits list", "limit", "2").containsKey("next"));
        Refusal anothers = refused(HARBOROUGH, "visits list", "after", ofBlaby);
        assertEquals(anothers.code(), refused(HARBOROUGH, "visits list", "after", "bm93aGVyZQ").code());
        assertTrue(first.containsKey("next"));
    }

    @Test
    void whoGetsARecordGetsItsPastAndWhoHadItHasNothing() {
        now = now.plus(Duration.ofDays(10));
        done(COUNTY, "visits move", "visit", "b-1", "district", "harborough", "ifVersion", "*");
        for (String[] standpoint : List.of(new String[0], new String[]{"asAt", "2026-11-22"},
                new String[]{"knownAt", "2026-11-22"}, new String[]{"asAt", "2030-01-01"})) {
            assertEquals(Refusal.Kind.NOT_FOUND, refused(BLABY, with("visits show", standpoint), "b-1").kind());
            assertEquals("1 visits", done(BLABY, with("visits list", standpoint)).getString("summary"));
            assertEquals("2 visits", done(HARBOROUGH, with("visits list", standpoint)).getString("summary"));
        }
        assertEquals("blaby",
                done(HARBOROUGH, "visits show", "visit", "b-1", "knownAt", "2026-11-22").getString("district"));
        assertEquals(Set.of("visits/b-2"), refs(done(BLABY, "changes", "knownAt", "2026-11-22"), "changes"));
        assertEquals(Set.of("visits/b-1", "visits/h-1", "visits/h-1/notes/4"),
                refs(done(HARBOROUGH, "changes"), "changes"));
    }

    @Test
    void whatTheyAddIsTheirs() {
        done(BLABY, "visits record", "visit", "b-3", "district", "blaby", "place", "Countesthorpe");
        assertEquals("3 visits", done(BLABY, "visits list").getString("summary"));
        assertEquals("1 visits", done(HARBOROUGH, "visits list").getString("summary"));
        assertEquals("not-yours-to-give", refused(BLABY, "visits record", "visit", "h-2", "district", "harborough",
                "place", "Fleckney").code());
        assertEquals("not-yours-to-give", refused(BLABY, "visits move", "visit", "b-1", "district", "harborough",
                "ifVersion", "*").code());
        assertEquals("4 visits", done(COUNTY, "visits list").getString("summary"));
    }

    @Test
    void aKeyOfAnotherIsAsOneThatWasNeverUsed() {
        done(HARBOROUGH, "visits note", "visit", "h-1", "note", "secret", "idempotencyKey", "k1");
        assertEquals(Refusal.Kind.NOT_FOUND,
                refused(BLABY, "visits note", "visit", "h-1", "note", "secret", "idempotencyKey", "k1").kind());
        JsonObject own = done(BLABY, "visits note", "visit", "b-1", "note", "mine", "idempotencyKey", "k1");
        assertEquals("mine", own.getString("note"));
        Caller namesake = new Caller("jo", Optional.of("Blaby"), Set.of("reader", "officer"), Set.of(),
                Optional.of("blaby"));
        done(COUNTY, "visits note", "visit", "h-1", "note", "ours", "idempotencyKey", "k2");
        assertEquals("mine",
                done(namesake, "visits note", "visit", "b-1", "note", "mine", "idempotencyKey", "k2")
                        .getString("note"));
    }

    @Test
    void aDryRunShowsTheirOwn() {
        String preview = done(BLABY, "visits rename", "visit", "b-1", "note", "Lutterworth", "ifVersion", "*",
                "dryRun", "yes").toString();
        assertTrue(preview.contains("visits/b-1") && !preview.contains("h-1"), preview);
    }

    @Test
    void whatDoesNotKeepToTheirOwnIsNotForThem() {
        for (String operation : List.of("visits total", "shelf list", "sample list", "backup")) {
            Refusal refusal = refused(administrator("blaby-admin", Set.of(), Optional.of("blaby")), operation);
            assertEquals("forbidden limited-caller", refusal.kind().word() + " " + refusal.code(), operation);
        }
        assertEquals("3 visits", done(COUNTY, "visits total").getString("summary"));
    }

    @Test
    void aModuleThatForgetsTellsNothing() {
        assertEquals(Refusal.Kind.INTERNAL, refused(BLABY, "visits careless").kind());
        assertEquals("harborough", done(COUNTY, "visits careless").getString("district"));
        Refusal meddling = refused(BLABY, "visits meddle", "visit", "b-1", "note", "x");
        assertEquals(Refusal.Kind.INTERNAL, meddling.kind());
        assertFalse(meddling.toString().contains("h-1"));
        assertEquals("h-1,Kibworth note\n", exported(HARBOROUGH));
    }

    @Test
    void whoIsKeptToModulesKnowsNothingOfOthers() {
        Caller visits = administrator("visits-system", Set.of("visits"), Optional.empty());
        assertEquals("3 visits", done(visits, "visits total").getString("summary"));
        for (String operation : List.of("shelf list", "sample list", "backup")) {
            Refusal refusal = refused(visits, operation);
            assertEquals("forbidden module-out-of-scope", refusal.kind().word() + " " + refusal.code(), operation);
        }
        assertEquals(4, refs(done(visits, "changes"), "changes").size());
        assertFalse(done(visits, "findings").toString().contains("shelf"));
        assertEquals("[\"visits\"]",
                done(visits, "modules").getJsonArray("modules").stream()
                        .map(row -> "\"" + row.asJsonObject().getString("id") + "\"").toList().toString());
        assertEquals("module-out-of-scope",
                refused(visits, "choices", "operation", "shelf show", "field", "book").code());
    }

    private static Caller limited(String name, String belonging) {
        return new Caller(name, Optional.of("A district"), Set.of(Caller.READER, Caller.OFFICER), Set.of(),
                Optional.of(belonging));
    }

    private static Caller administrator(String name, Set<String> modules, Optional<String> belonging) {
        return new Caller(name, Optional.of("A district"),
                Set.of(Caller.READER, Caller.OFFICER, Caller.ADMINISTRATOR), modules, belonging);
    }

    private List<String> choices(Caller caller) {
        return done(caller, "choices", "operation", "visits show", "field", "visit").getJsonArray("choices").stream()
                .map(choice -> choice.asJsonObject().getString("value")).toList();
    }

    private String exported(Caller caller) {
        return assertInstanceOf(Answer.Done.class, ask(caller, "visits export")).document().orElseThrow().text();
    }

    private static Set<String> refs(JsonObject body, String rows) {
        return Set.copyOf(body.getJsonArray(rows).stream().map(row -> row.asJsonObject().getString("ref")).toList());
    }

    private static String[] with(String operation, String... arguments) {
        String[] asked = new String[arguments.length + 1];
        asked[0] = operation;
        System.arraycopy(arguments, 0, asked, 1, arguments.length);
        return asked;
    }

    private JsonObject done(Caller caller, String... asked) {
        Answer answer = ask(caller, asked);
        return assertInstanceOf(Answer.Done.class, answer, () -> List.of(asked) + ": " + answer).body();
    }

    private Refusal refused(Caller caller, String[] asked, String visit) {
        String[] all = java.util.Arrays.copyOf(asked, asked.length + 2);
        all[asked.length] = "visit";
        all[asked.length + 1] = visit;
        return refused(caller, all);
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
