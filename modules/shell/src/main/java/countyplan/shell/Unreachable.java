package countyplan.shell;

import org.jspecify.annotations.Nullable;

/// A server did not answer, or not as Countyplan does.
public final class Unreachable extends Stopped {
    private static final long serialVersionUID = 1L;

    Unreachable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
