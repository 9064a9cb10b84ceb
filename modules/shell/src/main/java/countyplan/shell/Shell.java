package countyplan.shell;

import countyplan.core.Refused;
import countyplan.core.render.RefusalText;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The command line front end. Every way of using it answers the exit code: 0 done, 1 refused, 2 unusable words.
public final class Shell {
    static final int DONE = 0;
    static final int REFUSED = 1;

    private Shell() {}

    /// The first words of commands that are not the catalogue's, so that no module should have them for its id.
    public static Set<String> ownWords() {
        return OwnCommands.firstWords();
    }

    /// Runs one command.
    public static int once(Access access, CommonOptions options, Surroundings surroundings) {
        var display = StreamDisplay.ofProcess(surroundings.screen());
        var commands = commands(access, display, surroundings, "countyplan ");
        return guarded(() -> commands.run(options), display, surroundings).exit();
    }

    /// Reads commands line by line from standard input and stops at the first that is not done.
    public static int script(Access access, Surroundings surroundings) {
        return lines(access, surroundings).run();
    }

    /// Lets a person type commands.
    ///
    /// @param afterPrompt runs once, when the first prompt is on the screen; it may tell of something above it later
    public static int interactive(
            Access access, Surroundings surroundings, Consumer<Consumer<String>> afterPrompt) {
        return surroundings.screen().accessible()
                ? lines(access, surroundings).prompted(afterPrompt)
                : new Interactive(access, surroundings).run(afterPrompt);
    }

    private static Lines lines(Access access, Surroundings surroundings) {
        return new Lines(access, surroundings, StreamDisplay.ofProcess(surroundings.screen()));
    }

    static Commands commands(Access access, Display display, Surroundings surroundings, String program) {
        return new Commands(access, display, new FilesAtHand(surroundings.folder(), surroundings.input()),
                surroundings.caller(), program, surroundings.server());
    }

    /// A command that may fail.
    @FunctionalInterface
    interface Running {
        Commands.Outcome run() throws IOException;
    }

    /// Runs a command so that whatever goes wrong is told in a sentence.
    static Commands.Outcome guarded(Running command, Display display, Surroundings surroundings) {
        try {
            return command.run();
        } catch (StreamDisplay.NobodyReads enough) {
            return new Commands.Outcome(DONE);
        } catch (IOException e) {
            display.tell("The answer could not be written: " + FilesAtHand.reason(e) + ".");
        } catch (Stopped stopped) {
            display.tell(stopped.sentence());
        } catch (Refused refused) {
            display.tell(out -> RefusalText.write(refused.refusal(), Optional.empty(), display.messageLook(), out));
        } catch (RuntimeException | Error defect) {
            display.tell(surroundings.failed().apply(defect));
        }
        return new Commands.Outcome(REFUSED);
    }
}
