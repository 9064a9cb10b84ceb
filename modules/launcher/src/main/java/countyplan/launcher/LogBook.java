package countyplan.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// Where the program writes of its own doings: warnings and defects, with their details, to `countyplan.log`; one line of
/// each to standard error too, where somebody watches for them.
///
/// Java's logging makes it by name when something is first logged, so that a program which has nothing to log does not
/// set logging up at all.
public final class LogBook {
    private static final long LARGE = 1 << 20;

    private static volatile @Nullable Path folder;
    private static volatile boolean watched;
    private static volatile boolean talkative;

    /// Sets Java's logging up.
    public LogBook() {
        var root = Logger.getLogger("");
        root.setLevel(talkative ? Level.INFO : Level.WARNING);
        root.addHandler(new Lines());
    }

    /// Says how to log, before anything is.
    ///
    /// @param logs the folder of the log
    /// @param watching whether somebody reads standard error for it
    /// @param everything whether to tell what is no warning, too
    static void use(Path logs, boolean watching, boolean everything) {
        folder = logs;
        watched = watching || everything;
        talkative = everything;
        System.setProperty("java.util.logging.config.class", LogBook.class.getName());
    }

    /// Notes a defect and answers the sentence to tell.
    static String noted(Throwable defect) {
        var reference = Long.toString(System.currentTimeMillis(), 36);
        System.getLogger(LogBook.class.getName()).log(System.Logger.Level.ERROR, "defect " + reference, defect);
        return "Countyplan itself went wrong here. The details are in " + folder + " under " + reference
                + "; please pass them on.";
    }

    private static final class Lines extends Handler {
        @Override
        public void publish(LogRecord record) {
            if (!isLoggable(record)) {
                return;
            }
            var line = record.getInstant().truncatedTo(ChronoUnit.SECONDS) + " " + record.getLevel() + " "
                    + message(record) + "\n";
            if (watched) {
                // Not System.err itself: it may have been given to something else to draw on.
                var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true);
                err.print(line);
            }
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                keep(line + details(record.getThrown()));
            }
        }

        private static String message(LogRecord record) {
            var message = new SimpleFormatter().formatMessage(record);
            return message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
        }

        private static String details(@Nullable Throwable thrown) {
            if (thrown == null) {
                return "";
            }
            var text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text, true));
            return text.toString();
        }

        private static synchronized void keep(String text) {
            var logs = folder;
            if (logs == null) {
                return;
            }
            try {
                Files.createDirectories(logs);
                var log = logs.resolve("countyplan.log");
                if (Files.exists(log) && Files.size(log) > LARGE) {
                    Files.move(log, logs.resolve("countyplan.old.log"), StandardCopyOption.REPLACE_EXISTING);
                }
                Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException nowhereToWrite) {
                // What the program says on the screen is all there is then.
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is kept open.
        }
    }
}
