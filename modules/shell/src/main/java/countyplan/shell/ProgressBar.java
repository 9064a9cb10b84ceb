package countyplan.shell;

import java.util.Locale;
import java.util.function.Consumer;

/// One line that is written over and over: `import [==========          ] 50,000 of 100,000`. Appears when the work has
/// taken half a second, and goes when it is done.
final class ProgressBar implements Display.Working {
    /// For where nothing may be written over.
    static final Display.Working NONE = new Display.Working() {
        @Override
        public void at(long done, long total) {
            // Not shown.
        }

        @Override
        public void close() {
            // Never shown.
        }
    };

    private static final long PATIENCE = 500_000_000L;
    private static final long BETWEEN = 100_000_000L;
    private static final int CELLS = 20;

    private final String what;
    private final Consumer<String> out;
    private long next = System.nanoTime() + PATIENCE;
    private boolean shown;

    ProgressBar(String what, Consumer<String> out) {
        this.what = what;
        this.out = out;
    }

    @Override
    public synchronized void at(long done, long total) {
        var now = System.nanoTime();
        if (now - next >= 0) {
            next = now + BETWEEN;
            shown = true;
            out.accept("\r" + line(what, done, total) + "\033[K");
        }
    }

    /// The line as it stands.
    ///
    /// @param total 0 while it is not known
    static String line(String what, long done, long total) {
        if (total <= 0) {
            return String.format(Locale.UK, "%s: %,d so far", what, done);
        }
        var filled = Math.clamp(done * CELLS / total, 0, CELLS);
        return String.format(Locale.UK, "%s [%s%s] %,d of %,d", what, "=".repeat(filled), " ".repeat(CELLS - filled),
                done, total);
    }

    @Override
    public synchronized void close() {
        if (shown) {
            shown = false;
            out.accept("\r\033[K");
        }
        next = Long.MAX_VALUE;
    }
}
