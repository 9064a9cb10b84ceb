package countyplan.server;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Helidon's news of its own starting and stopping out of the log, unless somebody has set a level for it. */
final class QuietLogs {
    // Held here because the log manager forgets a logger, with its level, that nobody holds.
    private static final List<Logger> HELIDON = List.of(Logger.getLogger("io.helidon"));

    private QuietLogs() {}

    static void quieten() {
        for (Logger logger : HELIDON) {
            if (logger.getLevel() == null) {
                logger.setLevel(Level.WARNING);
            }
        }
    }
}
