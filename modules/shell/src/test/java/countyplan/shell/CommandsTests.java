package countyplan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTests {
    @TempDir
    Path folder;

    private final Books books = new Books();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Commands commands;

    @BeforeEach
    void pipe() {
        commands = commands(new Screen(false, false, false, false, false), out);
    }

    private Commands commands(Screen screen, OutputStream to) {
        return new Commands(books, new StreamDisplay(screen, to, err),
                new FilesAtHand(folder, new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8))),
                Caller.local("ann"), "countyplan ", "http://127.0.0.1:8080");
    }

    private Commands.Outcome run(String... words) throws IOException {
        out.reset();
        err.reset();
        return commands.run(CommonOptions.of(List.of(words)));
    }

    private String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anAnswerIsAllThatGoesToStandardOutput() throws IOException {
        assertEquals(0, run("books", "show", "emma", "--format", "csv").exit());
        assertEquals("title\r\nEmma\r\n", said(out));
        assertEquals("", said(err));
    }

    @Test
    void aRefusalGoesToStandardErrorAndEndsWithOne() throws IOException {
        assertEquals(1, run("books", "show", "ivanhoe").exit());
        assertEquals("", said(out));
        assertTrue(said(err).contains("There is no such book."), said(err));
    }

    @Test
    void unusableWordsEndWithTwo() throws IOException {
        assertEquals(2, run("books", "shwo", "emma").exit());
        assertTrue(said(err).contains("books show"), said(err));
        assertEquals(2, run("books", "show", "emma", "--format", "xml").exit());
        assertEquals(2, run("books", "show").exit());
        assertEquals("", said(out));
        assertEquals(List.of(), books.calls);
    }

    @Test
    void aChangeReadsTheRecordFirstWhereItHasNotBeenSeen() throws IOException {
        books.renameMeanwhile("Emma, or so");
        assertEquals(0, run("books", "rename", "emma", "--title", "Persuasion").exit());
        assertEquals("Persuasion", books.title());
        assertEquals(List.of("books show", "books rename"),
                books.calls.stream().map(call -> call.operation()).toList());
    }

    @Test
    void aChangeIsMadeInViewOfTheVersionThatWasShown() throws IOException {
        run("books", "show", "emma");
        books.renameMeanwhile("Northanger Abbey");
        var outcome = run("books", "rename", "emma", "--title", "Persuasion");
        assertEquals(1, outcome.exit());
        assertEquals("Northanger Abbey", books.title());
        commands.show(outcome.stale().orElseThrow());
        assertEquals(0, run("books", "rename", "emma", "--title", "Persuasion").exit());
        assertEquals("Persuasion", books.title());
    }

    @Test
    void theVersionTypedWins() throws IOException {
        assertEquals(1, run("books", "rename", "emma", "--title", "Persuasion", "--if-version", "7").exit());
        assertEquals("7", Books.text(books.calls.getLast(), "ifVersion"));
    }

    @Test
    void aDryRunTellsTheCommandThatAppliesIt() throws IOException {
        assertEquals(0, run("books", "rename", "emma", "--dry-run", "--title", "Two words", "--format", "json").exit());
        assertEquals("To make exactly this change: countyplan books rename emma --title \"Two words\" --format json"
                + " --token abc\n", said(err));
        assertEquals("Emma", books.title());
    }

    @Test
    void aChangeSaysThatItWasKept() throws IOException {
        run("books", "rename", "emma", "--title", "Persuasion", "--format", "json");
        assertEquals("Kept as change 2.\n", said(err));
    }

    @Test
    void aFileIsWrittenWhole() throws IOException {
        assertEquals(0, run("books", "export", "books.csv").exit());
        assertEquals("book,title\r\nemma,Emma\r\n", Files.readString(folder.resolve("books.csv")));
        assertEquals("", said(out));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyOnRequest() throws IOException {
        Files.writeString(folder.resolve("books.csv"), "mine");
        assertEquals(1, run("books", "export", "books.csv").exit());
        assertEquals("mine", Files.readString(folder.resolve("books.csv")));
        assertEquals(List.of(), books.calls);
        assertEquals(0, run("books", "export", "books.csv", "--overwrite").exit());
        assertTrue(Files.readString(folder.resolve("books.csv")).startsWith("book,title"));
    }

    @Test
    void aFileWithoutANameGoesToStandardOutput() throws IOException {
        assertEquals(0, run("books", "export").exit());
        assertEquals("book,title\r\nemma,Emma\r\n", said(out));
    }

    @Test
    void anyAnswerIsWrittenToAFileInTheFormatThatItsNameEndsIn() throws IOException {
        assertEquals(0, run("books", "show", "emma", "--output", "emma.json").exit());
        assertTrue(Files.readString(folder.resolve("emma.json")).startsWith("{"));
        assertEquals(0, run("books", "show", "emma", "--output", "emma.xlsx").exit());
        assertEquals("PK",
                new String(Files.readAllBytes(folder.resolve("emma.xlsx")), 0, 2, StandardCharsets.US_ASCII));
        assertEquals("", said(out));
        assertEquals(1, run("books", "show", "emma", "--output", "emma.json").exit(), "it is there already");
        assertEquals(0, run("books", "show", "emma", "--output", "emma.json", "--overwrite").exit());
    }

    @Test
    void aTerminalIsToldToNameAFileForAWorkbookBeforeAnythingIsDone() throws IOException {
        commands = commands(new Screen(true, true, true, false, false), out);
        assertEquals(2, run("books", "show", "emma", "--format", "xlsx").exit());
        assertEquals(List.of(), books.calls);
        assertEquals(0, run("books", "show", "emma", "--format", "xlsx", "--output", "emma").exit());
    }

    @Test
    void aTerminalIsSparedWhatItCannotShow() throws IOException {
        books.exported = new Document("application/zip", "books.zip", new byte[]{1, 2, 3});
        commands = commands(new Screen(true, true, true, false, false), out);
        assertEquals(2, run("books", "export").exit());
        assertEquals("", said(out));
    }

    @Test
    void filesAreReadFromPathsAndFromStandardInput() throws IOException {
        Files.writeString(folder.resolve("new.csv"), "from a file");
        assertEquals(0, run("books", "import", "new.csv").exit());
        assertEquals("from a file", books.title());
        assertEquals("text/csv", books.calls.getLast().files().get("file").mediaType());
        assertEquals(0, run("books", "import", "-").exit());
        assertEquals("typed", books.title());
    }

    @Test
    void aFileThatIsNotThereIsUnusable() throws IOException {
        assertEquals(2, run("books", "import", "gone.csv").exit());
        assertTrue(said(err).contains("gone.csv"), said(err));
        assertEquals(List.of(), books.calls);
    }

    @Test
    void theSameCallOverHttpIsPrintedAndNotMade() throws IOException {
        assertEquals(0, run("books", "rename", "emma", "--title", "Persuasion", "--show-http").exit());
        assertEquals("""
                POST http://127.0.0.1:8080/api/books/emma/title
                Authorization: Bearer TOKEN
                If-Match: "1"
                Content-Type: application/json

                {"title":"Persuasion"}
                """, said(out));
        assertEquals("Emma", books.title());
    }

    @Test
    void helpNamesTheCommands() throws IOException {
        assertEquals(0, run("help").exit());
        assertTrue(said(out).contains("serve"), said(out));
        assertEquals(0, run("books", "rename", "--help").exit());
        assertTrue(said(out).contains("--title"), said(out));
        assertFalse(said(out).contains("--overwrite"), said(out));
    }

    @Test
    void aReaderWhoHasHadEnoughIsToldApartFromADiskThatIsFull() {
        var quiet = new Screen(false, false, false, false, false);
        var gone = commands(quiet, failing("Broken pipe"));
        assertThrows(StreamDisplay.NobodyReads.class,
                () -> gone.run(CommonOptions.of(List.of("books", "show", "emma"))));
        var full = commands(quiet, failing("No space left on device"));
        var failure = assertThrows(
                IOException.class, () -> full.run(CommonOptions.of(List.of("books", "show", "emma"))));
        assertEquals("No space left on device", failure.getMessage());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
