package countyplan.shell;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// The shell at a terminal: completion, history, colour, a pager.
final class Interactive {
    static final String GREETING = "Countyplan. Type help, or press Tab to see what can be done. Type exit to leave.";
    static final String PROMPT = "countyplan> ";

    private final Access access;
    private final Surroundings surroundings;
    private final AtomicBoolean interrupted = new AtomicBoolean();

    Interactive(Access access, Surroundings surroundings) {
        this.access = access;
        this.surroundings = surroundings;
    }

    int run(Consumer<Consumer<String>> afterPrompt) {
        // JLine looks for its terminals with the thread's loader, which may be one that does not see them.
        Thread.currentThread().setContextClassLoader(Terminal.class.getClassLoader());
        try (var terminal = TerminalBuilder.builder().system(true).graphemeCluster(false).build()) {
            return run(terminal, afterPrompt);
        } catch (IOException e) {
            StreamDisplay.ofProcess(surroundings.screen())
                    .tell("The terminal cannot be used: " + FilesAtHand.reason(e) + ".");
            return Shell.REFUSED;
        }
    }

    int run(Terminal terminal, Consumer<Consumer<String>> afterPrompt) {
        if (terminal.getSize().getColumns() <= 0) {
            // Some programs that make terminals do not say how large they are.
            terminal.setSize(Size.of(80, 24));
        }
        var display = new TerminalDisplay(terminal, surroundings.screen().colour(), interrupted);
        var commands = Shell.commands(access, display, surroundings, "");
        var reader = reader(terminal);
        terminal.handle(Terminal.Signal.INT, signal -> interrupted.set(true));
        display.tell(GREETING);
        terminal.flush();
        afterPrompt.accept(reader::printAbove);
        var offered = "";
        while (true) {
            try {
                var line = reader.readLine(PROMPT, null, (Character) null, offered.isEmpty() ? null : offered);
                offered = "";
                var words = TypedLine.of(line);
                if (Lines.isLeaving(words.texts())) {
                    return Shell.DONE;
                }
                interrupted.set(false);
                var outcome = Shell.guarded(() -> commands.run(words), display, surroundings);
                if (outcome.stale().isPresent()) {
                    var stale = outcome.stale().get();
                    Shell.guarded(() -> commands.show(stale), display, surroundings);
                    display.tell(
                            "This is how it is now. Press Enter to make your change to it, or Ctrl-C to leave it.");
                    offered = line;
                }
            } catch (UserInterruptException lineGivenUp) {
                offered = "";
            } catch (EndOfFileException leaving) {
                return Shell.DONE;
            }
        }
    }

    private LineReader reader(Terminal terminal) {
        var reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("countyplan")
                .parser(new LineParser())
                .completer(new LineCompleter(access, surroundings.caller(), surroundings.folder()))
                .highlighter(new Highlighting(access, surroundings.screen().colour()))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.COMPLETE_MATCHER_TYPO, false)
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .option(LineReader.Option.HISTORY_REDUCE_BLANKS, true)
                .variable(LineReader.LIST_MAX, 60)
                .variable(LineReader.HISTORY_IGNORE, "*--token*")
                .variable(LineReader.HISTORY_FILE_SIZE, 2000)
                .variable(LineReader.BELL_STYLE, "none")
                .build();
        surroundings.history().ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
        return reader;
    }
}
