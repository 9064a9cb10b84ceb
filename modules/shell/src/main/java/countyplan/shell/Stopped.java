package countyplan.shell;

import org.jspecify.annotations.Nullable;

/// The program cannot go on as it was asked to; the message is a sentence for people.
public class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stopped(String sentence) {
        this(sentence, null);
    }

    public Stopped(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /// What is told.
    public final String sentence() {
        return String.valueOf(getMessage());
    }
}
