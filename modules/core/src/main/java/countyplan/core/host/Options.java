package countyplan.core.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * How to open Countyplan.
 *
 * @param home the data folder
 * @param database a PostgreSQL database instead of the folder's own; empty for the folder's own
 * @param layer where service modules are looked for
 * @param clock tells the time; the day is London's
 * @param readOnly open without the right to change anything, beside other readers
 * @param tryingAgain bring tables up to date too that could not be before, though their modules are the same
 */
public record Options(
        Path home, Optional<Database> database, ModuleLayer layer, Clock clock, boolean readOnly,
        boolean tryingAgain) {
    /**
     * A PostgreSQL database.
     *
     * @param url {@code jdbc:postgresql://host/name}
     * @param driver the layer that holds the driver
     */
    public record Database(String url, String user, String password, ModuleLayer driver) {}

    /** A data folder with its own database, with the modules of the boot layer. */
    public static Options of(Path home) {
        return new Options(home, Optional.empty(), ModuleLayer.boot(), Clock.systemUTC(), false, false);
    }

    public Options withReadOnly(boolean only) {
        return new Options(home, database, layer, clock, only, tryingAgain);
    }

    public Options withDatabase(Database other) {
        return new Options(home, Optional.of(other), layer, clock, readOnly, tryingAgain);
    }

    public Options withTryingAgain() {
        return new Options(home, database, layer, clock, readOnly, true);
    }

    public Options withClock(Clock other) {
        return new Options(home, database, layer, other, readOnly, tryingAgain);
    }
}
