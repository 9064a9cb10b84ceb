package countyplan.launcher;

import countyplan.shell.CommonOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Uses the program as people will, command after command in one process, for the cache with which it starts quickly: Java
/// writes down what one process did. The build runs it; nothing else does.
final class Rehearsal {
    private Rehearsal() {}

    /// Runs every command of a file, then reads more from standard input as `countyplan` alone does. Ends with the exit
    /// code of the first that is not done, else with 0.
    ///
    /// @param arguments the file: one command per line, its words parted by single spaces
    static void main(String[] arguments) throws IOException {
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            var exit = Main.run(CommonOptions.of(List.of(line.split(" "))), System.getenv());
            if (exit != 0) {
                System.exit(exit);
            }
        }
        System.exit(Main.run(CommonOptions.of(List.of()), System.getenv()));
    }
}
