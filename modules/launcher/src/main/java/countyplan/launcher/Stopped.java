package countyplan.launcher;

import org.jspecify.annotations.Nullable;

/// The program cannot go on as it was asked to; the message is a sentence for people.
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped(String sentence) {
        this(sentence, null);
    }

    Stopped(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
