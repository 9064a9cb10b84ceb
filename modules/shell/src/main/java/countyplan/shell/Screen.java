package countyplan.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What the process's three streams lead to, and what may be shown there.
///
/// @param keyboard whether standard input is a terminal
/// @param display whether standard output is one
/// @param messages whether standard error is one
/// @param colour whether colour may be shown on the display
/// @param accessible whether to keep to plain lines without redrawing, for screen readers and simple terminals
public record Screen(boolean keyboard, boolean display, boolean messages, boolean colour, boolean accessible) {
    /// The columns that are filled where there is no terminal to ask, so that a file never depends on a window.
    static final int FIXED_WIDTH = 120;

    /// What this process was started with.
    ///
    /// @param environment `NO_COLOR`, `TERM` and `ACCESSIBLE` are heeded
    public static Screen of(Map<String, String> environment) {
        var display = isTerminal(1);
        // no-color.org: any value but an empty one.
        var plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || isDumb(environment);
        return new Screen(isTerminal(0), display, isTerminal(2), display && !plain,
                isDumb(environment) || !environment.getOrDefault("ACCESSIBLE", "").isEmpty());
    }

    /// The same with colour or without it, whatever the terminal.
    public Screen withColour(boolean wanted) {
        return new Screen(keyboard, display, messages, wanted, accessible);
    }

    /// The same, kept to plain lines.
    public Screen withAccessible() {
        return new Screen(keyboard, display, messages, false, true);
    }

    /// The columns of the display.
    int width() {
        return display ? Math.max(40, columns()) : FIXED_WIDTH;
    }

    private static boolean isDumb(Map<String, String> environment) {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }

    /// Java only tells whether input and output both are terminals; where the operating system tells of each, it is asked.
    private static boolean isTerminal(int stream) {
        var link = Path.of("/proc/self/fd/" + stream);
        try {
            var target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noSuchPlace) {
            var console = System.console();
            return console != null && console.isTerminal();
        }
    }

    private static int columns() {
        var told = System.getenv("COLUMNS");
        if (told != null && told.matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(told);
        }
        try {
            var asking = new ProcessBuilder(List.of("stty", "size"))
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var answer = asking.inputReader()) {
                var size = answer.readLine();
                asking.waitFor(1, TimeUnit.SECONDS);
                if (size != null && size.matches("[0-9]+ [1-9][0-9]{0,3}")) {
                    return Integer.parseInt(size.substring(size.indexOf(' ') + 1));
                }
            }
        } catch (IOException noSuchProgram) {
            // Told below.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 80;
    }
}
