package countyplan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTests {
    private final Books books = new Books();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Lines lines(String typed) {
        var screen = new Screen(true, true, true, true, false).withAccessible();
        var surroundings = new Surroundings(screen, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                Path.of("."), Caller.local("ann"), "http://127.0.0.1:8080", Optional.empty(), Throwable::toString);
        return new Lines(books, surroundings, new StreamDisplay(screen, out, err));
    }

    @Test
    void runsEveryLineAndPassesOverRemarks() {
        assertEquals(0, lines("# a remark\n\nbooks show emma\nbooks rename emma --title 'Two words'\n").run());
        assertEquals("Two words", books.title());
    }

    @Test
    void stopsAtTheFirstLineThatIsNotDone() {
        assertEquals(1, lines("books show emma\nbooks show ivanhoe\nbooks rename emma --title Late\n").run());
        assertEquals("Emma", books.title());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("line 2"), err.toString(StandardCharsets.UTF_8));
        assertEquals(2, lines("books show \"emma\n").run());
        assertEquals(2, lines("books show emma --home /elsewhere\n").run());
    }

    @Test
    void aPersonGoesOnAfterARefusal() {
        assertEquals(0, lines("books show ivanhoe\nbooks rename emma --title Persuasion\nexit\nbooks show emma\n")
                .prompted(above -> {}));
        assertEquals("Persuasion", books.title());
        assertEquals("books rename", books.calls.getLast().operation());
    }

    @Test
    void nothingIsDrawnForAPersonWithAScreenReader() {
        lines("help\nbooks show emma\nbooks shwo\n").prompted(above -> {});
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("\u001b"));
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("\u001b"));
    }
}
