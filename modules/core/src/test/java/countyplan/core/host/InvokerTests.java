package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Fault;
import countyplan.core.Refusal;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every operation of every module, whichever front end asks. */
@ParameterizedClass
@EnumSource(Records.class)
class InvokerTests extends OfAShelf {
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
    void theChangesBeneathARecordAreFoundByItsPathAlone() {
        done("shelf put", "book", "a_b", "title", "Underscored", "price", "1");
        done("shelf put", "book", "axb", "title", "Alike", "price", "1");
        done("shelf read", "book", "a_b", "reader", "Jo");
        JsonObject changes = done("changes", "ref", "shelf/a_b").body();
        assertEquals(2, changes.getJsonArray("changes").size(), changes.toString());
    }
}
