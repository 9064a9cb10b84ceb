package countyplan.shell;

import countyplan.core.host.Call;
import countyplan.core.render.Format;
import countyplan.core.render.Look;
import java.io.IOException;

/// Where the shell shows answers, and where it tells people what is no answer.
interface Display {
    /// Something that writes itself.
    @FunctionalInterface
    interface Text {
        void to(Appendable out) throws IOException;
    }

    /// How answers are shown where nobody says how.
    Format usual();

    /// How answers are to look.
    Look look();

    /// How messages are to look.
    Look messageLook();

    /// Shows an answer.
    void show(Text answer) throws IOException;

    /// Passes a file's bytes on as they are.
    void pass(byte[] content) throws IOException;

    /// Whether a person would see the bytes of a file passed on.
    boolean isForEyes();

    /// Tells something that is no answer; each line ended.
    void tell(Text message);

    /// Tells one sentence that is no answer.
    default void tell(String sentence) {
        tell(out -> out.append(sentence).append('\n'));
    }

    /// Shows how far long work is.
    Working working(String what);

    /// Shows how far one piece of work is, until closed.
    interface Working extends Call.Progress, AutoCloseable {
        @Override
        void close();
    }
}
