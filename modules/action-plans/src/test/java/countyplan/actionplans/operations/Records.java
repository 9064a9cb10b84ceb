package countyplan.actionplans.operations;

import countyplan.core.host.Options;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// The databases that records can be in; what holds for one holds for the other.
public enum Records {
    IN_A_FOLDER {
        @Override
        public Options at(Path home) {
            return Options.of(home);
        }

        @Override
        Options copy(Options from, Path home) {
            try (var files = Files.walk(from.home())) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var copy = home.resolve(from.home().relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return at(home);
        }
    },
    IN_POSTGRESQL {
        @Override
        public Options at(Path home) {
            return Options.of(home).withDatabase(Server.database("template0"));
        }

        @Override
        Options copy(Options from, Path home) {
            var url = from.database().orElseThrow().url();
            return Options.of(home).withDatabase(Server.database(url.substring(url.lastIndexOf('/') + 1)));
        }
    };

    private @Nullable Options sample;

    /// How to open new records.
    public abstract Options at(Path home);

    abstract Options copy(Options from, Path home);

    /// How to open new records with the carers action plan in them, which is loaded once and copied.
    synchronized Options withSample(Path home) {
        var from = sample;
        if (from == null) {
            try {
                from = at(Files.createTempDirectory(Path.of("target"), "sample"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try (var office = new Office(from)) {
                office.done("sample load");
            }
            sample = from;
        }
        return copy(from, home);
    }

    /// One PostgreSQL for all tests, started with the first of them. It goes with them, so that it need not be safe from
    /// power cuts.
    private static final class Server {
        private static final AtomicInteger DATABASES = new AtomicInteger();
        private static final ModuleLayer DRIVER = driver();
        private static final EmbeddedPostgres POSTGRES = start();

        private Server() {
        }

        static Options.Database database(String template) {
            var name = "records_" + DATABASES.incrementAndGet();
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var create = connection.createStatement()) {
                create.execute("create database " + name + " template " + template);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new Options.Database("jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + name, "postgres",
                    "postgres", DRIVER);
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
