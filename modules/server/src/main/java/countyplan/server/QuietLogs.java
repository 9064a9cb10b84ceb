package countyplan.server;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Helidon's news of its own starting and stopping out of the log, unless somebody has set a level for it. */
final class QuietLogs {
    // Held here because the log manager forgets a logger, with its level, that nobody holds.
    private static final Logger HELIDON = Logger.getLogger("io.helidon");
    private static final Logger LISTENER = Logger.getLogger("io.helidon.webserver.ServerListener");

    private QuietLogs() {}

    static void quieten() {
        if (HELIDON.getLevel() == null) {
            HELIDON.setLevel(Level.WARNING);
        }
        // It takes a connection that comes amid stopping for a grave error.
        LISTENER.setFilter(record -> !record.getMessage().startsWith("Executor rejected"));
    }
}
