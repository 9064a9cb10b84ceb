package countyplan.contracts;

import countyplan.core.host.Options;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Where records may be kept; every rule holds in both.
enum Records {
    IN_A_FOLDER {
        @Override
        Options in(Path home) {
            return Options.of(home);
        }
    },
    IN_POSTGRESQL {
        @Override
        Options in(Path home) {
            return Options.of(home).withDatabase(Server.schema());
        }
    };

    /// Empty records.
    abstract Options in(Path home);

    /// One server for all tests, each with a schema of its own.
    private static final class Server {
        private static final AtomicInteger SCHEMAS = new AtomicInteger();
        private static final ModuleLayer DRIVER = driver();
        private static final EmbeddedPostgres RUNNING = start();

        static Options.Database schema() {
            var schema = "records_" + SCHEMAS.incrementAndGet();
            try (var connection = RUNNING.getPostgresDatabase().getConnection();
                    var create = connection.createStatement()) {
                create.execute("create schema " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new Options.Database("jdbc:postgresql://localhost:" + RUNNING.getPort()
                    + "/postgres?currentSchema=" + schema, "postgres", "postgres", DRIVER);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ModuleLayer driver() {
            try {
                var jar = Path
                        .of(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
                var boot = ModuleLayer.boot();
                return boot.defineModulesWithOneLoader(boot.configuration().resolveAndBind(ModuleFinder.of(),
                        ModuleFinder.of(jar), List.of("org.postgresql.jdbc")), ClassLoader.getPlatformClassLoader());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
