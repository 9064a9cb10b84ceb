package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countyplan.core.Caller;
import countyplan.core.Document;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup comes back whole, into either database. */
@ParameterizedClass
@EnumSource(Records.class)
class BackupTests extends OfAShelf {
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

    private static Answer restore(Countyplan into, Document backup) {
        return into.invoke(new Call("restore", Tree.object().build(), Map.of("file", backup), Caller.local("jo"),
                (done, total) -> {}));
    }
}
