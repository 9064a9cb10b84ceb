package countyplan.modulekit;

import countyplan.core.host.Options;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// The databases in which records can be kept; a module works in each.
enum Keeping {
    IN_A_FOLDER {
        @Override
        Options empty(Path folder) {
            return Options.of(folder);
        }

        @Override
        Options copy(Options from, Path folder) {
            try (var files = Files.walk(from.home())) {
                for (var file : files.toList()) {
                    Files.copy(file, folder.resolve(from.home().relativize(file).toString()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Options.of(folder);
        }

        @Override
        void discard(Options place) {
            Ground.delete(place.home());
        }
    },
    IN_POSTGRESQL {
        @Override
        Options empty(Path folder) {
            return Server.database(folder, "template0");
        }

        @Override
        Options copy(Options from, Path folder) {
            var url = from.database().orElseThrow().url();
            return Server.database(folder, url.substring(url.lastIndexOf('/') + 1));
        }

        @Override
        void discard(Options place) {
            var url = place.database().orElseThrow().url();
            Server.run("drop database " + url.substring(url.lastIndexOf('/') + 1) + " with (force)");
        }
    };

    abstract Options empty(Path folder);

    /// A copy of records that nobody has open.
    abstract Options copy(Options from, Path folder);

    /// Forgets records that are of no more use.
    abstract void discard(Options place);

    /// One PostgreSQL server for all tests of a process, with a database for each trial.
    private static final class Server {
        private static final AtomicInteger DATABASES = new AtomicInteger();
        private static final ModuleLayer DRIVER = driver();
        private static final EmbeddedPostgres RUNNING = start();

        static Options database(Path folder, String template) {
            var name = "trial_" + DATABASES.incrementAndGet();
            run("create database " + name + " template " + template);
            return Options.of(folder).withDatabase(new Options.Database(
                    "jdbc:postgresql://localhost:" + RUNNING.getPort() + "/" + name, "postgres", "postgres", DRIVER));
        }

        static void run(String statement) {
            try (var connection = RUNNING.getPostgresDatabase().getConnection();
                    var running = connection.createStatement()) {
                running.execute(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /// The server goes with the tests, so that it need not be safe from power cuts.
        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("fsync", "off").setLocaleConfig("locale", "C")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// The driver in a layer of its own, as an administrator installs it.
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
