package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.catalogue.Personal;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every operation of every module, whichever front end asks. */
@ParameterizedClass
@EnumSource(Records.class)
class InvokerTests {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;
    private Instant now = NOON;

    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Shelf()), records.at(home).withClock(clock));
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void whatWasAddedIsThere() {
        Answer.Done added = done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        assertEquals(1, added.change().getAsLong());
        assertEquals("7.50", done("shelf show", "book", "emma").body().get("price").toString());
    }

    @Test
    void everyKindOfValueIsKept() {
        done("shelf put", "book", "emma", "title", "Emma \u2013 it's 100% \"new\" \uD83D\uDCD6", "price", "0.10",
                "condition",
                "as-new", "tags", "novel", "pages", "474", "binding", "green", "lent", "yes", "printed", "1815-12-23");
        JsonObject book = done("shelf show", "book", "emma").body();
        assertEquals("Emma \u2013 it's 100% \"new\" \uD83D\uDCD6", book.getString("title"));
        assertEquals("0.10", book.get("price").toString());
        assertEquals("as-new", book.getString("condition"));
        assertEquals("[\"novel\"]", book.get("tags").toString());
        assertEquals(474, book.getInt("pages"));
        assertEquals("green", book.getString("binding"));
        assertTrue(book.getBoolean("lent"));
        assertEquals("1815-12-23", book.getString("printed"));
        JsonObject bare = done("shelf put", "book", "bare", "title", "Bare", "price", "1").body();
        assertFalse(bare.containsKey("condition") || bare.containsKey("pages") || bare.containsKey("printed"));
    }

    @Test
    void whatDoesNotFitIsRefusedNotCut() {
        assertEquals("too-long",
                refused("shelf put", "book", "emma", "title", "E".repeat(201), "price", "7.50").code());
        assertEquals("too-large",
                refused("shelf put", "book", "emma", "title", "Emma", "price", "12345678901.00").code());
        assertEquals(0, done("shelf list").body().getJsonArray("books").size());
    }

    @Test
    void itIsStillThereAfterReopening() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        countyplan.close();
        open();
        assertEquals("Emma", done("shelf show", "book", "emma").body().getString("title"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Refusal refusal =
                refused("shelf put", "book", "Not An Id", "price", "7.505", "pages", "many", "binding", "blue",
                        "printed", "yesterday", "titel", "Emma", "on", "soon");
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        List<String> where = refusal.faults().stream().map(Fault::where).sorted().toList();
        assertEquals(List.of("binding", "book", "on", "pages", "price", "printed", "titel", "title"), where);
        assertTrue(refusal.faults().stream().noneMatch(fault -> fault.expected().isBlank()), refusal.toString());
    }

    @Test
    void anUnknownFieldIsRefusedWithTheNearestOne() {
        Refusal refusal = refused("shelf list", "form", "5");
        assertEquals("did you mean from?", refusal.faults().getFirst().expected());
    }

    @Test
    void anAnswerIsAboutTheDayAskedFor() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "on", "2022-01-01");
        done("shelf price", "book", "emma", "price", "9", "on", "2022-06-01", "ifVersion", "1");
        assertEquals("7.50", done("shelf show", "book", "emma", "asAt", "2022-05-31").body().get("price").toString());
        assertEquals("9.00", done("shelf show", "book", "emma", "asAt", "2022-06-01").body().get("price").toString());
        assertEquals(Refusal.Kind.NOT_FOUND, refused("shelf show", "book", "emma", "asAt", "2021-12-31").kind());
    }

    @Test
    void anAnswerKnowsWhatWasKnownAtTheMomentAskedFor() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "on", "2022-01-01");
        now = NOON.plusSeconds(3600);
        done("shelf price", "book", "emma", "price", "9", "on", "2022-06-01", "ifVersion", "*");
        assertEquals("7.50",
                done("shelf show", "book", "emma", "knownAt", "2026-11-21T12:30").body().get("price").toString());
        assertEquals("9.00",
                done("shelf show", "book", "emma", "knownAt", "2026-11-21T13:30").body().get("price").toString());
    }

    @Test
    void aMomentCopiedFromTheLogKnowsThatVeryChange() {
        now = Instant.parse("2026-10-25T01:30:15.250001Z");
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "on", "2022-01-01");
        String made = done("changes").body().getJsonArray("changes").getJsonObject(0).getString("made");
        // as a table shows it: London's time to the second, in an hour that the clocks show twice that night
        for (String moment : List.of(made, "2026-10-25T01:30:15Z", "2026-10-25T01:30:15")) {
            assertEquals("Emma", done("shelf show", "book", "emma", "knownAt", moment).body().getString("title"));
        }
        for (String moment : List.of("2026-10-25T01:30:14Z", "2026-10-25T01:30:15.25Z", "2026-10-25T01:30:14")) {
            assertEquals(Refusal.Kind.NOT_FOUND, refused("shelf show", "book", "emma", "knownAt", moment).kind());
        }
    }

    @Test
    void aCursorIsShortTellsNothingAndStaysWhenRowsAreAdded() {
        for (String book : List.of("a", "c", "d")) {
            done("shelf put", "book", book, "title", book.repeat(150), "price", "1");
        }
        String next = done("shelf list", "limit", "2").body().getString("next");
        assertTrue(next.length() <= 20, next);
        done("shelf put", "book", "b", "title", "b", "price", "1");
        JsonObject rest = done("shelf list", "after", next).body();
        assertEquals(List.of("d"), rest.getJsonArray("books").getValuesAs(JsonObject.class).stream()
                .map(book -> book.getString("book")).toList());
        assertEquals("cursor-gone", refused("shelf list", "after", "MTAw").code());
    }

    @Test
    void aChangeNamesTheVersionSeen() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        assertEquals(Refusal.Kind.VERSION_NEEDED, refused("shelf price", "book", "emma", "price", "9").kind());
        done("shelf price", "book", "emma", "price", "9", "ifVersion", "1");
        assertEquals(Refusal.Kind.STALE, refused("shelf price", "book", "emma", "price", "8", "ifVersion", "1").kind());
        done("shelf price", "book", "emma", "price", "8", "ifVersion", "2");
        assertEquals(3, done("shelf show", "book", "emma").version().getAsLong());
    }

    @Test
    void aDryRunKeepsNothingAndItsTokenAppliesExactlyThat() {
        Answer.Done dry = done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "dryRun", "yes");
        assertEquals(Refusal.Kind.NOT_FOUND, refused("shelf show", "book", "emma").kind());
        String token = dry.body().getString("token");
        assertEquals(
                Refusal.Kind.CONFLICT,
                refused("shelf put", "book", "emma", "title", "Emma", "price", "8.50", "token", token).kind());
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "token", token);
        assertEquals(1, done("changes").body().getJsonArray("changes").size());
    }

    @Test
    void aRepeatedCallWithAKeyChangesNothingMore() {
        Answer.Done first = done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "idempotencyKey", "k1");
        Answer.Done second =
                done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "idempotencyKey", "k1");
        assertEquals(first.body(), second.body());
        assertEquals(1, done("changes").body().getJsonArray("changes").size());
        assertEquals(
                Refusal.Kind.CONFLICT,
                refused("shelf put", "book", "other", "title", "Other", "price", "1", "idempotencyKey", "k1").kind());
    }

    @Test
    void aRepeatedCallGetsTheFirstAnswerWithoutPersonalFieldsAndNoneAreKeptForIt() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        String[] call = {"book", "emma", "reader", "Mrs Secret", "idempotencyKey", "k2"};
        assertEquals("Mrs Secret", done("shelf read", call).body().getString("reader"));
        JsonObject again = done("shelf read", call).body();
        assertFalse(again.containsKey("reader"), again.toString());
        assertEquals("Emma", again.getString("title"));
        assertEquals(2, again.getInt("change"));
        try (var reading = countyplan.store().read()) {
            assertEquals(List.of(again.toString()), reading.query("select body from core_repeatable", Map.of())
                    .list(row -> row.text("body")));
        }
    }

    @Test
    void aKeyIsFreeAgainAfterTheDaysThatItsSentenceSays() {
        String sentence = countyplan.catalogue().find("shelf put").orElseThrow().field("idempotencyKey").orElseThrow()
                .about();
        assertTrue(sentence.contains("for " + Repeatable.DAYS.at(LocalDate.of(2026, 11, 21)).value() + " days"));
        String[] emma = {"book", "emma", "title", "Emma", "price", "7.50", "idempotencyKey", "k3"};
        done("shelf put", emma);
        now = NOON.plus(java.time.Duration.ofDays(30)).minusMillis(1);
        assertEquals(1, done("shelf put", emma).change().getAsLong());
        now = now.plusMillis(1);
        assertEquals(2, done("shelf put", "book", "other", "title", "Other", "price", "1", "idempotencyKey", "k3")
                .change().getAsLong());
    }

    @Test
    void aKeyIsOfOneRequestWholeFilesAndAll() {
        String key = "k4";
        Document one = new Document("application/zip", "x", new byte[]{0, 31});
        // with these bytes, their 32-bit hash is the same
        Document other = new Document("application/zip", "x", new byte[]{1, 0});
        assertEquals(java.util.Arrays.hashCode(one.bytes()), java.util.Arrays.hashCode(other.bytes()));
        Answer.Done answer = done("modules");
        countyplan.store().write(transaction -> {
            Repeatable.keep(transaction, restoring(one, key), key, answer, 1);
            assertTrue(Repeatable.first(transaction, restoring(one, key), key, now).isPresent());
            Refused refused = assertThrows(Refused.class,
                    () -> Repeatable.first(transaction, restoring(other, key), key, now));
            assertEquals("idempotency-key-used", refused.refusal().code());
            return new countyplan.core.store.Store.Kept<>(key, false);
        });
    }

    private static Call restoring(Document file, String key) {
        return new Call("restore", arguments("idempotencyKey", key), Map.of("file", file), Caller.local("jo"),
                (done, total) -> {});
    }

    @Test
    void aRefusalNeverRepeatsAPersonalValue() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        for (Call call : List.of(
                new Call("shelf read", Tree.object().add("book", "emma").add("reader", Tree.object().add("n", "Secret"))
                        .build(), Caller.local("jo")),
                call("shelf read", "book", "none", "reader", "none Secret"),
                call("shelf read", "book", "emma", "reader", "Banned Secret"),
                call("shelf read", "book", "No Id", "reader", "Secret"),
                call("shelf read", "book", "emma", "reader", "Secret".repeat(40)))) {
            Refusal refusal = refusal(countyplan.invoke(call));
            assertFalse(refusal.toString().contains("Secret"), refusal.toString());
        }
        Refusal banned = refused("shelf read", "book", "emma", "reader", "Banned Secret");
        assertEquals("(not repeated here) may not read", banned.sentence());
        assertEquals(new Fault("reader", "", "somebody else than (not repeated here)"), banned.faults().getFirst());
        assertEquals("There is no book \"none\"", refused("shelf read", "book", "none", "reader", "Jo").sentence());
    }

    @Test
    void aFaultInAColumnOfPersonalValuesDoesNotRepeatThem() {
        Personal personal = Personal.of(countyplan.catalogue().of("shelf"));
        Refusal refusal = personal.without(new Refusal(Refusal.Kind.INVALID, "faulty-file", "Two things", List.of(
                new Fault("line 3, column readers", "Secret", "a name"), new Fault("line 4", "emma,Secret", "3 cells"),
                new Fault("line 5, column price", "dear", "an amount")), List.of()));
        assertEquals(List.of("", "", "dear"), refusal.faults().stream().map(Fault::given).toList());
    }

    @Test
    void theLogOfADefectDoesNotRepeatAPersonalValue() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        java.util.List<String> logged = new java.util.ArrayList<>();
        var logger = java.util.logging.Logger.getLogger(Countyplan.class.getName());
        var handler = new java.util.logging.StreamHandler() {
            @Override
            public void publish(java.util.logging.LogRecord record) {
                var text = new java.io.StringWriter();
                record.getThrown().printStackTrace(new java.io.PrintWriter(text, true));
                logged.add(record.getMessage() + text);
            }
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            assertEquals("defect", refused("shelf read", "book", "emma", "reader", "Broken Secret").code());
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        assertEquals(1, logged.size());
        assertFalse(logged.getFirst().contains("Secret"), logged.getFirst());
        assertTrue(logged.getFirst().contains("Shelf.java"), logged.getFirst());
    }

    @Test
    void theChangeLogTellsWhoChangedWhatButNeverAPersonalValue() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        done("shelf read", "book", "emma", "reader", "Mrs Secret");
        JsonObject latest = done("changes").body().getJsonArray("changes").getJsonObject(0);
        assertEquals("jo", latest.getString("by"));
        assertEquals("shelf/emma", latest.getString("ref"));
        assertFalse(latest.toString().contains("Secret"), latest.toString());
        assertTrue(latest.getString("what").contains("reader: changed"), latest.toString());
    }

    @Test
    void anyoneMayReadButOnlyOfficersChange() {
        assertInstanceOf(Answer.Done.class,
                countyplan.invoke(new Call("shelf list", Tree.object().build(), Caller.anonymous())));
        Answer answer = countyplan.invoke(new Call("shelf put",
                arguments("book", "emma", "title", "Emma", "price", "7.50"), Caller.anonymous()));
        assertEquals(Refusal.Kind.UNAUTHENTICATED, ((Answer.Refusing) answer).refusal().kind());
    }

    @Test
    void rowsComeInPartsThatFitTogether() {
        for (String book : List.of("a", "b", "c")) {
            done("shelf put", "book", book, "title", book, "price", "1");
        }
        JsonObject first = done("shelf list", "limit", "2").body();
        assertEquals(2, first.getJsonArray("books").size());
        JsonObject rest = done("shelf list", "limit", "2", "after", first.getString("next")).body();
        assertEquals("c", rest.getJsonArray("books").getJsonObject(0).getString("book"));
        assertFalse(rest.containsKey("next"));
    }

    @Test
    void aLargeSampleIsLoadedOnlyWhereItIsNamed() {
        assertTrue(done("sample load").body().getString("summary").endsWith(
                "Not loaded, for being large: library; load it with: sample load --only library"));
        assertFalse(isLoaded("library"));
        assertEquals("1 sample is loaded now.", done("sample load", "only", "library").body().getString("summary"));
        assertTrue(isLoaded("library"));
        done("sample remove");
        assertFalse(isLoaded("library"));
    }

    private boolean isLoaded(String sample) {
        return done("sample list").body().getJsonArray("samples").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("id").equals(sample)).findFirst().orElseThrow().getBoolean("loaded");
    }

    @Test
    void samplesLoadOnceAndGoAgain() {
        done("sample load");
        assertEquals(3, done("shelf list").body().getJsonArray("books").size());
        assertTrue(done("sample load").change().isEmpty());
        assertEquals(1, done("findings").body().getJsonArray("findings").size());
        done("shelf read", "book", "emma", "reader", "Jo");
        done("shelf put", "book", "dune", "title", "Dune", "price", "1.00");
        done("sample remove");
        assertEquals(1, done("shelf list").body().getJsonArray("books").size());
        assertEquals("real-data", refused("sample load").code());
        done("sample load", "force", "yes");
        assertFalse(done("shelf show", "book", "emma").body().containsKey("reader"));
    }

    @Test
    void whatWasTriedOnASampleIsNoRealData() {
        done("sample load");
        done("shelf price", "book", "emma", "price", "9.00", "ifVersion", "*");
        done("sample remove");
        assertTrue(done("sample load").change().isPresent());
    }

    @Test
    void aSampleBringsThoseItNeedsBeforeItself() {
        JsonObject loaded = done("sample load", "only", "sequels").body();
        assertEquals("2 samples are loaded now: novels, then sequels.", loaded.getString("summary"));
        assertEquals("Emma", done("shelf show", "book", "emma").body().getString("title"));
        assertTrue(done("sample load", "only", "sequels").change().isEmpty());
    }

    @Test
    void aChangeThatGivesNothingSaysWhatCanBeGiven() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        for (String[] nothing : List.of(new String[]{"book", "emma", "ifVersion", "1"},
                new String[]{"book", "emma", "on", "2030-01-01", "dryRun", "yes", "ifVersion", "1"})) {
            Refusal refusal = refused("shelf retitle", nothing);
            assertEquals("nothing-to-change", refusal.code());
            assertEquals("Say what to change: `title` or `tags`", refusal.sentence());
        }
        assertEquals("Emma 2", done("shelf retitle", "book", "emma", "title", "Emma 2", "ifVersion", "1").body()
                .getString("title"));
    }

    @Test
    void onlyAdministratorsAreToldWhereFilesAre() {
        assertFalse(done("modules").body().getJsonArray("modules").getJsonObject(0).getString("location").isEmpty());
        Answer answer = countyplan.invoke(new Call("modules", Tree.object().build(), Caller.anonymous()));
        JsonObject module = body(answer).getJsonArray("modules").getJsonObject(0);
        assertEquals("Shelf", module.getString("title"));
        assertFalse(module.containsKey("location"), module.toString());
    }

    @Test
    void choicesAreOfferedWithTheirTitles() {
        done("sample load");
        JsonObject choices = done("choices", "operation", "shelf show", "field", "book", "prefix", "em").body();
        assertEquals("Emma", choices.getJsonArray("choices").getJsonObject(0).getString("title"));
    }

    @Test
    void aBackupComesBackWholeIntoAnEmptyFolderOnly(@TempDir Path other) {
        done("sample load");
        done("shelf read", "book", "emma", "reader", "Jo");
        Document backup = done("backup").document().orElseThrow();
        assertEquals("not-empty", refusal(restore(countyplan, backup)).code());
        try (Countyplan empty = Countyplan.open(Modules.of(new Shelf()), records.at(other))) {
            Document damaged = new Document("application/zip", "x", java.util.Arrays.copyOf(backup.bytes(), 100));
            assertEquals("bad-backup", refusal(restore(empty, damaged)).code());
            assertInstanceOf(Answer.Done.class, restore(empty, backup));
            Call changes = new Call("changes", arguments("asAt", "2026-11-21"), Caller.local("jo"));
            assertEquals(body(countyplan.invoke(changes)), body(empty.invoke(changes)));
            body(empty.invoke(
                    new Call("shelf put", arguments("book", "new", "title", "New", "price", "1"), Caller.local("jo"))));
            assertEquals(3,
                    ((Answer.Done) empty.invoke(new Call("shelf show", arguments("book", "new"), Caller.local("jo"))))
                            .version().getAsLong());
        }
    }

    @Test
    void aBackupComesBackIntoTheOtherDatabase(@TempDir Path other, @TempDir Path third) {
        done("sample load");
        done("shelf put", "book", "snow", "title", "Snow \u2744", "price", "0.10", "pages", "3", "lent", "yes",
                "printed",
                "1900-02-28", "idempotencyKey", "k1");
        done("shelf read", "book", "emma", "reader", "Jo");
        JsonObject books = done("shelf list").body();
        JsonObject changes = done("changes").body();
        Document backup = done("backup").document().orElseThrow();
        try (Countyplan there = Countyplan.open(Modules.of(new Shelf()), records.other().at(other).withClock(clock));
                Countyplan back = Countyplan.open(Modules.of(new Shelf()), records.at(third).withClock(clock))) {
            assertEquals(0, body(there.invoke(call("shelf list"))).getJsonArray("books").size());
            assertInstanceOf(Answer.Done.class, restore(there, backup));
            assertEquals(books, body(there.invoke(call("shelf list"))));
            assertEquals(changes, body(there.invoke(call("changes"))));
            Document again = ((Answer.Done) there.invoke(call("backup"))).document().orElseThrow();
            assertInstanceOf(Answer.Done.class, restore(back, again));
            assertEquals(books, body(back.invoke(call("shelf list"))));
            assertEquals(changes, body(back.invoke(call("changes"))));
        }
    }

    @Test
    void theChangesBeneathARecordAreFoundByItsPathAlone() {
        done("shelf put", "book", "a_b", "title", "Underscored", "price", "1");
        done("shelf put", "book", "axb", "title", "Alike", "price", "1");
        done("shelf read", "book", "a_b", "reader", "Jo");
        JsonObject changes = done("changes", "ref", "shelf/a_b").body();
        assertEquals(2, changes.getJsonArray("changes").size(), changes.toString());
    }

    private static Call call(String operation, String... arguments) {
        return new Call(operation, arguments(arguments), Caller.local("jo"));
    }

    private static Answer restore(Countyplan into, Document backup) {
        return into.invoke(new Call("restore", Tree.object().build(), Map.of("file", backup), Caller.local("jo"),
                (done, total) -> {}));
    }

    private Answer.Done done(String operation, String... arguments) {
        Answer answer = countyplan.invoke(call(operation, arguments));
        return assertInstanceOf(Answer.Done.class, answer, answer::toString);
    }

    private Refusal refused(String operation, String... arguments) {
        return refusal(countyplan.invoke(call(operation, arguments)));
    }

    private static Refusal refusal(Answer answer) {
        return assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal();
    }

    private static JsonObject body(Answer answer) {
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).body();
    }

    private static JsonObject arguments(String... namesAndValues) {
        JsonObjectBuilder arguments = Tree.object();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return arguments.build();
    }
}
