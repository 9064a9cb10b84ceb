package countyplan.core.host;

import countyplan.core.store.Store;
import countyplan.core.store.StoreOpening;
import java.nio.file.Path;

/** The databases that records can be in; what holds for one holds for the other. */
public enum Records {
    IN_A_FOLDER {
        @Override
        public Options at(Path home) {
            return Options.of(home);
        }
    },
    IN_POSTGRESQL {
        @Override
        public Options at(Path home) {
            return Options.of(home).withDatabase(Postgres.schema(home));
        }
    };

    /** How to open the records of that folder; each folder has its own. */
    public abstract Options at(Path home);

    /** The other database. */
    Records other() {
        return this == IN_A_FOLDER ? IN_POSTGRESQL : IN_A_FOLDER;
    }

    /** The records alone, without modules and their tables. */
    Store store(Path home) {
        return at(home).database()
                .map(database -> StoreOpening.postgres(
                        database.url(), database.user(), database.password(), database.driver(), false))
                .orElseGet(() -> StoreOpening.folder(home, false));
    }
}
