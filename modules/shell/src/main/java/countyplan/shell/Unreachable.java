package countyplan.shell;

/// A server did not answer, or not as Countyplan does; the message is a sentence for people.
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreachable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
