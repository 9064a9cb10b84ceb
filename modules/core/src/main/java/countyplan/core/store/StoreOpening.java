package countyplan.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Ways to open a store. */
public final class StoreOpening {
    /** The database's file names within the data folder. */
    private static final String FILES = "records/countyplan";

    private StoreOpening() {}

    /**
     * Whether the data folder's database can be read without writing to it: it is there, and was closed well. What a
     * killed process left must be put in order first, and HSQLDB cannot do so read-only.
     */
    public static boolean isReadable(Path home) {
        try {
            Path files = home.resolve(FILES);
            return Files.readString(withEnding(files, ".properties")).lines().anyMatch("modified=no"::equals)
                    && Files.exists(withEnding(files, ".script"))
                    && !Files.exists(withEnding(files, ".log"));
        } catch (IOException none) {
            return false;
        }
    }

    /**
     * The data folder's own database.
     *
     * @param readOnly changes nothing on disk, so that several may read at once; only if {@link #isReadable}
     */
    public static Store folder(Path home, boolean readOnly) {
        quietDatabase();
        if (!readOnly) {
            removeUnmade(home);
        }
        String url = "jdbc:hsqldb:file:" + home.resolve(FILES).toAbsolutePath()
                + ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;sql.lowercase_ident=true;hsqldb.write_delay=false"
                + ";hsqldb.lock_file=false;hsqldb.log_size=200"
                + (readOnly ? ";files_readonly=true;shutdown=true" : "");
        Properties login = new Properties();
        login.setProperty("user", "SA");
        login.setProperty("password", "");
        Driver driver = driver(ModuleLayer.boot(), url).orElseThrow();
        return new Store(Dialect.HSQLDB, () -> driver.connect(url, login), readOnly);
    }

    /**
     * A PostgreSQL database, 15 or later.
     *
     * @param drivers the layer that holds its driver
     * @throws StoreUnavailable if the address is none of PostgreSQL, or there is no driver
     */
    public static Store postgres(String url, String user, String password, ModuleLayer drivers, boolean readOnly) {
        return new Store(Dialect.POSTGRESQL, PostgresSource.of(url, user, password, drivers), readOnly);
    }

    /** The first driver that takes the address. */
    static Optional<Driver> driver(ModuleLayer layer, String url) {
        for (Driver driver : ServiceLoader.load(layer, Driver.class)) {
            try {
                if (driver.acceptsURL(url)) {
                    return Optional.of(driver);
                }
            } catch (SQLException e) {
                throw new StoreUnavailable("A database driver cannot be used: " + e.getMessage(), e);
            }
        }
        return Optional.empty();
    }

    /**
     * HSQLDB cannot open what a process left that was killed while it made the database. Nothing can have been kept in
     * it: these files come before the first statement.
     */
    private static void removeUnmade(Path home) {
        Path files = home.resolve(FILES);
        if (Stream.of(".properties", ".script", ".data").anyMatch(each -> Files.exists(withEnding(files, each)))) {
            return;
        }
        try {
            for (String each : List.of(".script.new", ".properties.new", ".log")) {
                Files.deleteIfExists(withEnding(files, each));
            }
        } catch (IOException e) {
            throw new StoreUnavailable("The records cannot be reached: " + e.getMessage(), e);
        }
    }

    private static Path withEnding(Path files, String ending) {
        return files.resolveSibling(files.getFileName() + ending);
    }

    /** HSQLDB otherwise sets up the logging of the whole process. */
    private static void quietDatabase() {
        System.setProperty("hsqldb.reconfig_logging", "false");
    }
}
