package countyplan.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// Commands read line by line as they come, with nothing drawn on the screen: from a file or another program, or from a
/// person who uses a screen reader or a simple terminal.
final class Lines {
    private final Display display;
    private final Surroundings surroundings;
    private final Commands commands;
    private final BufferedReader in;

    Lines(Access access, Surroundings surroundings, Display display) {
        this.display = display;
        this.surroundings = surroundings;
        this.commands = Shell.commands(access, display, surroundings, "");
        this.in = new BufferedReader(new InputStreamReader(surroundings.input(), StandardCharsets.UTF_8));
    }

    /// Runs every line until one is not done, and answers what that one ended with.
    int run() {
        try {
            var number = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                var words = TypedLine.of(line);
                if (isLeaving(words.texts())) {
                    return Shell.DONE;
                }
                var exit = run(words).exit();
                if (exit != Shell.DONE) {
                    display.tell("Stopped at line " + number + "; the lines after it were not run.");
                    return exit;
                }
            }
            return Shell.DONE;
        } catch (IOException e) {
            display.tell("The commands cannot be read: " + FilesAtHand.reason(e) + ".");
            return Shell.REFUSED;
        }
    }

    /// Prompts for lines and runs each, until the person leaves.
    int prompted(Consumer<Consumer<String>> afterPrompt) {
        display.tell(Interactive.GREETING);
        prompt();
        afterPrompt.accept(display::tell);
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var words = TypedLine.of(line);
                if (isLeaving(words.texts())) {
                    break;
                }
                var outcome = run(words);
                if (outcome.stale().isPresent()) {
                    var stale = outcome.stale().get();
                    Shell.guarded(() -> commands.show(stale), display, surroundings);
                    display.tell("This is how it is now. Give the command again to make your change to it.");
                }
                prompt();
            }
            return Shell.DONE;
        } catch (IOException e) {
            display.tell("Nothing more can be read: " + FilesAtHand.reason(e) + ".");
            return Shell.REFUSED;
        }
    }

    private Commands.Outcome run(TypedLine line) {
        return Shell.guarded(() -> commands.run(line), display, surroundings);
    }

    private void prompt() {
        display.tell(out -> out.append(Interactive.PROMPT));
    }

    static boolean isLeaving(List<String> words) {
        return words.size() == 1 && List.of("exit", "quit").contains(words.getFirst());
    }
}
