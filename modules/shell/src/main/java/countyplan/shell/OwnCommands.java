package countyplan.shell;

import countyplan.core.Choice;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.render.OwnWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the shell understands besides the catalogue's commands.
final class OwnCommands {
    private static final Choice HELP = new Choice("help", "tell about a command, or about all");
    private static final Choice EXIT = new Choice("exit", "leave the shell; so does Ctrl-D");
    private static final Choice SERVE = new Choice(
            "serve", "answer over HTTP until stopped: serve [--host 127.0.0.1] [--port 8080] [--name NAME]");

    private static final Choice NEW_MODULE = new Choice("modules new",
            "write the project of a new service module into a folder: modules new ID \"Title\"");

    private static final Choice PLUGINS = new Choice(
            "plugins", "install, upgrade, disable, enable or remove plug-ins: plugins help says how");

    private static final List<Choice> WITHIN = List.of(HELP, EXIT);
    private static final List<Choice> OF_THE_PROGRAM = List.of(HELP, NEW_MODULE, PLUGINS, SERVE);

    /// Of the program as a whole.
    static final OwnWords OF_PROGRAM = new OwnWords(OF_THE_PROGRAM, CommonOptions.ALL);

    private OwnCommands() {}

    /// Beside the words of a command: the options that are of use to it.
    ///
    /// @param within whether it is typed in the interactive shell
    static OwnWords beside(Catalogue catalogue, List<String> words, boolean within) {
        var answersFile = catalogue.leading(words).map(Entry::answersDocument).orElse(true);
        var options = CommonOptions.OF_COMMANDS.stream()
                .filter(option -> answersFile || option != CommonOptions.OVERWRITE).toList();
        return new OwnWords(within ? WITHIN : OF_THE_PROGRAM, options);
    }

    /// The first words of all of them.
    static Set<String> firstWords() {
        return Stream.of(starts(), OF_THE_PROGRAM.stream().map(Choice::value).toList()).flatMap(List::stream)
                .map(word -> word.split(" ")[0]).collect(Collectors.toSet());
    }

    /// The words that start a line in the interactive shell besides the catalogue's.
    static List<String> starts() {
        return List.of("help", "exit", "quit");
    }
}
