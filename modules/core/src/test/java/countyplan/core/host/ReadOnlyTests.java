package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import countyplan.core.Caller;
import countyplan.core.ServiceModule;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any number may read a data folder at once, and none of them leaves a trace in it. */
class ReadOnlyTests {
    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void loadSample() {
        home = folder.resolve("home");
        try (Countyplan countyplan = open(false, new Shelf())) {
            body(countyplan, "sample load");
        }
    }

    @Test
    void readersReadSideBySideAndChangeNothing() throws Exception {
        List<String> before = Listing.of(home);
        try (Countyplan reader = open(true, new Shelf()); Countyplan beside = open(true, new Shelf())) {
            assertEquals(3, body(reader, "shelf list").getJsonArray("books").size());
            assertEquals(3, body(beside, "shelf list").getJsonArray("books").size());
            Answer answer = reader.invoke(call("sample remove"));
            assertEquals("read-only", assertInstanceOf(Answer.Refusing.class, answer).refusal().code());
            assertEquals(before, Listing.of(home));
        }
        assertEquals(before, Listing.of(home));
    }

    @Test
    void aNewFolderMustBeOpenedForWritingFirst() {
        home = folder.resolve("new");
        assertThrows(MustWrite.class, () -> open(true, new Shelf()));
        assertFalse(Files.exists(home));
    }

    @Test
    void tablesThatAreNotThereYetMustBeMadeByAWriter() throws Exception {
        List<String> before = Listing.of(home);
        assertThrows(MustWrite.class, () -> open(true, new Shelf(), new Tally()));
        assertEquals(before, Listing.of(home));
        try (Countyplan writer = open(false, new Shelf(), new Tally())) {
            body(writer, "sample remove");
        }
        try (Countyplan reader = open(true, new Shelf(), new Tally())) {
            assertEquals(0, body(reader, "shelf list").getJsonArray("books").size());
        }
    }

    private Countyplan open(boolean readOnly, ServiceModule... modules) {
        return Countyplan.open(Modules.of(modules), Options.of(home).withReadOnly(readOnly));
    }

    private static JsonObject body(Countyplan countyplan, String operation) {
        Answer answer = countyplan.invoke(call(operation));
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).body();
    }

    private static Call call(String operation) {
        return new Call(operation, Tree.object().build(), Caller.local("jo"));
    }
}
