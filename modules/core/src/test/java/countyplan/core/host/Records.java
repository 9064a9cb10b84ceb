package countyplan.core.host;

import java.nio.file.Path;
import java.util.Optional;

/** The databases that records can be in; what holds for one holds for the other. */
enum Records {
    IN_A_FOLDER {
        @Override
        Options at(Path home) {
            return Options.of(home);
        }
    },
    IN_POSTGRESQL {
        @Override
        Options at(Path home) {
            return Options.of(home).withDatabase(Postgres.schema(home));
        }
    };

    /** How to open the records of that folder; each folder has its own. */
    abstract Options at(Path home);

    /** The other database. */
    Records other() {
        return this == IN_A_FOLDER ? IN_POSTGRESQL : IN_A_FOLDER;
    }

    /** What the database itself would say to a connection of ours. */
    Optional<Options.Database> database(Path home) {
        return at(home).database();
    }
}
