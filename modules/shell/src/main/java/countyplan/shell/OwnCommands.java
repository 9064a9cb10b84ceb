package countyplan.shell;

import countyplan.core.Choice;
import countyplan.core.render.OwnWords;
import java.util.List;

/// What the shell understands besides the catalogue's commands.
final class OwnCommands {
    private static final Choice HELP = new Choice("help", "tell about a command, or about all");
    private static final Choice EXIT = new Choice("exit", "leave the shell; so does Ctrl-D");
    private static final Choice SERVE = new Choice(
            "serve", "answer over HTTP on this machine until stopped: serve [--host 127.0.0.1] [--port 8080]");

    /// Within the interactive shell.
    static final OwnWords WITHIN = new OwnWords(List.of(HELP, EXIT), CommonOptions.OF_COMMANDS);

    /// Of the program, for help about it as a whole.
    static final OwnWords OF_PROGRAM = new OwnWords(List.of(HELP, SERVE), CommonOptions.ALL);

    /// Of the program, for help about one command, which need not repeat everything.
    static final OwnWords OF_ONE_COMMAND = new OwnWords(OF_PROGRAM.commands(), CommonOptions.OF_COMMANDS);

    private OwnCommands() {}
}
