package countyplan.shell;

import countyplan.core.render.Format;
import countyplan.core.render.Look;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Answers to standard output, messages to standard error, both in UTF-8 wherever they go.
final class StreamDisplay implements Display {
    private final Screen screen;
    private final OutputStream out;
    private final OutputStream err;

    StreamDisplay(Screen screen, OutputStream out, OutputStream err) {
        this.screen = screen;
        this.out = out;
        this.err = err;
    }

    /// The process's own streams, without the layers that would hide that nobody reads any more.
    static StreamDisplay ofProcess(Screen screen) {
        return new StreamDisplay(
                screen, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    @Override
    public Format usual() {
        return screen.accessible() ? Format.PLAIN : Format.TABLE;
    }

    @Override
    public Look look() {
        return Look.terminal(screen.width(), screen.colour());
    }

    @Override
    public Look messageLook() {
        return Look.terminal(screen.messages() ? screen.width() : 0, false);
    }

    @Override
    public void show(Text answer) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 32 * 1024);
        try {
            answer.to(writer);
            writer.flush();
        } catch (IOException e) {
            throw closed(e);
        }
    }

    @Override
    public void pass(byte[] content) throws IOException {
        try {
            out.write(content);
            out.flush();
        } catch (IOException e) {
            throw closed(e);
        }
    }

    @Override
    public boolean isForEyes() {
        return screen.display();
    }

    @Override
    public void tell(Text message) {
        var text = new StringBuilder();
        try {
            message.to(text);
            err.write(text.toString().getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException nobodyListens) {
            // The exit code still says it.
        }
    }

    @Override
    public Working working(String what) {
        return screen.messages() && !screen.accessible()
                ? new ProgressBar(what, text -> tell(line -> line.append(text))) : ProgressBar.NONE;
    }

    private static IOException closed(IOException failure) {
        var message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("reset") ? new NobodyReads(failure) : failure;
    }

    /// Whoever read the answers has had enough, as `head` does after a few lines.
    static final class NobodyReads extends IOException {
        private static final long serialVersionUID = 1L;

        NobodyReads(IOException cause) {
            super(cause);
        }
    }
}
