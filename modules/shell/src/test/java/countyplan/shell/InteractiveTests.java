package countyplan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InteractiveTests {
    private final Books books = new Books();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private Terminal terminal(String typed) throws IOException {
        return new DumbTerminal("test", Terminal.TYPE_DUMB,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), screen, StandardCharsets.UTF_8);
    }

    private int type(String typed, Runnable afterPrompt) throws IOException {
        var surroundings = new Surroundings(new Screen(true, true, true, false, false), InputStream.nullInputStream(),
                Path.of("."), Caller.local("ann"), "http://127.0.0.1:8080", Optional.empty(), Throwable::toString);
        try (var terminal = terminal(typed)) {
            return new Interactive(books, surroundings).run(terminal, above -> afterPrompt.run());
        }
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void runsWhatIsTypedUntilSomebodyLeaves() throws IOException {
        var prepared = new AtomicInteger();
        assertEquals(0, type("books show emma\nexit\nbooks rename emma --title Late\n", prepared::incrementAndGet));
        assertTrue(shown().startsWith(Interactive.GREETING), shown());
        assertTrue(shown().contains("Emma"), shown());
        assertEquals(1, prepared.get());
        assertEquals("Emma", books.title());
    }

    @Test
    void goesOnAfterARefusalAndEndsWithTheInput() throws IOException {
        assertEquals(0, type("books shwo\nbooks show emma\n", () -> {}));
        assertTrue(shown().contains("There is no command books shwo."), shown());
        assertTrue(shown().contains("Emma"), shown());
    }

    @Test
    void offersAStaleChangeAgainBesideTheRecordAsItIs() throws IOException {
        books.renameMeanwhile("Northanger Abbey");
        type("books rename emma --title Persuasion --if-version 1\n", () -> {});
        assertTrue(shown().contains("Northanger Abbey"), shown());
        assertTrue(shown().contains("This is how it is now."), shown());
    }

    @Test
    void completesCommandsAndOptions() throws IOException {
        assertTrue(completed("bo").contains("books"));
        assertTrue(completed("books re").contains("books rename".substring(6)));
        var options = completed("books rename emma --");
        assertTrue(options.contains("--title") && options.contains("--if-version"), options::toString);
        assertTrue(!completed("books rename emma --title x --").contains("--title"));
    }

    private List<String> completed(String line) throws IOException {
        try (var terminal = terminal("")) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            List<Candidate> candidates = new ArrayList<>();
            new LineCompleter(books, Caller.local("ann"), Path.of(".")).complete(reader,
                    new LineParser().parse(line, line.length(), Parser.ParseContext.COMPLETE), candidates);
            return candidates.stream().map(Candidate::value).toList();
        }
    }
}
