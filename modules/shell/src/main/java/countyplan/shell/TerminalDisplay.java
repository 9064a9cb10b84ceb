package countyplan.shell;

import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.render.Format;
import countyplan.core.render.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Terminal;

/// Everything to one terminal; answers longer than its screen through a pager.
final class TerminalDisplay implements Display {
    private final Terminal terminal;
    private final boolean colour;
    private final AtomicBoolean interrupted;

    /// @param interrupted whether Ctrl-C has been pressed since the command began
    TerminalDisplay(Terminal terminal, boolean colour, AtomicBoolean interrupted) {
        this.terminal = terminal;
        this.colour = colour;
        this.interrupted = interrupted;
    }

    @Override
    public Format usual() {
        return Format.TABLE;
    }

    @Override
    public Look look() {
        return Look.terminal(width(), colour);
    }

    @Override
    public Look messageLook() {
        return look();
    }

    @Override
    public void show(Text answer) throws IOException {
        var text = new StringBuilder();
        answer.to(text);
        if (interrupted.get()) {
            tell("Given up; nothing is shown.");
        } else {
            print(text);
        }
    }

    @Override
    public void pass(byte[] content) throws IOException {
        var text = new String(content, StandardCharsets.UTF_8);
        show(out -> out.append(text));
    }

    @Override
    public boolean isForEyes() {
        return true;
    }

    @Override
    public void tell(Text message) {
        var text = new StringBuilder();
        try {
            message.to(text);
            print(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A refusal may name thousands of lines of a file.
    private void print(StringBuilder text) throws IOException {
        if (Pager.isLonger(text, terminal.getSize())) {
            Pager.show(text, terminal);
        } else {
            terminal.writer().append(text);
            terminal.flush();
        }
    }

    /// Ctrl-C ends the work where it tells how far it is, and with it the change that it was to make.
    @Override
    public Working working(String what) {
        var bar = new ProgressBar(what, text -> {
            terminal.writer().append(text);
            terminal.flush();
        });
        return new Working() {
            @Override
            public void at(long done, long total) {
                if (interrupted.get()) {
                    throw new Refused(new Refusal(Refusal.Kind.CONFLICT, "given-up", "Given up; nothing was kept.",
                            List.of(), List.of()));
                }
                bar.at(done, total);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    private int width() {
        var columns = terminal.getSize().getColumns();
        return columns > 0 ? Math.max(40, columns) : 80;
    }
}
