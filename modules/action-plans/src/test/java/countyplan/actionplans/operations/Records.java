package countyplan.actionplans.operations;

import countyplan.core.host.Options;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.Driver;

/// The databases that records can be in; what holds for one holds for the other.
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
            return Options.of(home).withDatabase(Server.freshSchema());
        }
    };

    /// How to open new records.
    public abstract Options at(Path home);

    /// One PostgreSQL for all tests, started with the first of them. It goes with them, so that it need not be safe from
    /// power cuts.
    private static final class Server {
        private static final AtomicInteger SCHEMAS = new AtomicInteger();
        private static final ModuleLayer DRIVER = driver();
        private static final EmbeddedPostgres POSTGRES = start();

        private Server() {
        }

        static Options.Database freshSchema() {
            var schema = "records_" + SCHEMAS.incrementAndGet();
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var create = connection.createStatement()) {
                create.execute("create schema " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new Options.Database(
                    "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/postgres?currentSchema=" + schema,
                    "postgres", "postgres", DRIVER);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// In a layer of its own, as it is when an administrator installs it.
        private static ModuleLayer driver() {
            try {
                var jar = Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
                var boot = ModuleLayer.boot();
                var resolved = boot.configuration().resolveAndBind(
                        ModuleFinder.of(jar), ModuleFinder.of(), Set.of("org.postgresql.jdbc"));
                return boot.defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
