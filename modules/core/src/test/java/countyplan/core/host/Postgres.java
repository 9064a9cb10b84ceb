package countyplan.core.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.Driver;

/** One PostgreSQL server for all tests, started with the first of them and stopped with the last. */
final class Postgres {
    private static final Map<Path, String> SCHEMAS = new ConcurrentHashMap<>();
    private static final ModuleLayer DRIVER = load();
    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    /** A schema of that folder's own. */
    static Options.Database schema(Path home) {
        String schema = SCHEMAS.computeIfAbsent(home, Postgres::make);
        return new Options.Database(
                address("postgres") + "?currentSchema=" + schema, "postgres", "postgres", DRIVER);
    }

    /** The address of a database of that name, whether there is one or not. */
    static String address(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
    }

    static ModuleLayer driver() {
        return DRIVER;
    }

    /** Does something as the server's own administrator. */
    static void administer(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String make(Path home) {
        String schema = "records_" + SCHEMAS.size();
        administer("create schema " + schema);
        return schema;
    }

    /**
     * The server goes with the tests, so that it need not be safe from power cuts. Left to itself it puts texts in an
     * order unlike that of a folder's database: punctuation counts last, as in the locales of most real servers.
     */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "en-GB-u-ka-shifted")
                    .setLocaleConfig("locale", "C")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The driver in a layer of its own, as the launcher has it. */
    private static ModuleLayer load() {
        try {
            Path jar = Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Configuration configuration = ModuleLayer.boot().configuration()
                    .resolveAndBind(ModuleFinder.of(), ModuleFinder.of(jar), List.of("org.postgresql.jdbc"));
            return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
