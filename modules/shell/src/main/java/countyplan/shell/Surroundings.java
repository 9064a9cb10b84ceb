package countyplan.shell;

import countyplan.core.Caller;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// What the shell runs in.
///
/// @param screen what its streams lead to
/// @param input standard input
/// @param folder what the names of files are relative to
/// @param caller who asks
/// @param server the address that HTTP calls are printed with
/// @param history where typed lines are kept; empty to keep none
/// @param failed notes a defect of ours and answers the sentence to tell
public record Surroundings(
        Screen screen,
        InputStream input,
        Path folder,
        Caller caller,
        String server,
        Optional<Path> history,
        Function<Throwable, String> failed) {}
