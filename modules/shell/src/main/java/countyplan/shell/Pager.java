package countyplan.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/// Shows a long text a screen at a time; q leaves it.
final class Pager {
    private Pager() {}

    /// Whether a text fills more than a screen.
    static boolean isLonger(CharSequence text, Size screen) {
        var rows = screen.getRows() - 1;
        var columns = screen.getColumns();
        if (rows < 5 || columns < 1) {
            return false;
        }
        var lines = 0;
        for (var line : text.toString().split("\n", -1)) {
            // Only lines that may be too long are measured: colours and wide characters make that slow.
            var cells = line.length() <= columns ? 1 : AttributedString.fromAnsi(line).columnLength();
            lines += Math.max(1, Math.ceilDiv(cells, columns));
            if (lines > rows + 1) {
                return true;
            }
        }
        return false;
    }

    static void show(CharSequence text, Terminal terminal) throws IOException {
        var less = new Less(terminal, Path.of(""));
        less.ignoreCaseCond = true;
        try {
            less.run(new Source() {
                @Override
                public String getName() {
                    return "q to leave, Space to go on, / to search, h for help";
                }

                @Override
                public InputStream read() {
                    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public Long lines() {
                    return text.chars().filter(c -> c == '\n').count();
                }
            });
        } catch (InterruptedException e) {
            Thread.interrupted();
        }
    }
}
