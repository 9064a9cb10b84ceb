package countyplan.core.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

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
            return Files.readString(home.resolve(FILES + ".properties")).contains("modified=no\n")
                    && Files.exists(home.resolve(FILES + ".script"))
                    && !Files.exists(home.resolve(FILES + ".log"));
        } catch (IOException none) {
            return false;
        }
    }

    /**
     * The data folder's own database.
     *
     * @param readOnly changes nothing on disk, so that several may read at once; only if {@link #isReadable}
     * @param pooled keep connections for many callers at once
     */
    public static Store folder(Path home, boolean readOnly, boolean pooled) {
        quietDatabase();
        String url = "jdbc:hsqldb:file:" + home.resolve(FILES).toAbsolutePath()
                + ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;sql.lowercase_ident=true;hsqldb.write_delay=false"
                + ";hsqldb.lock_file=false;hsqldb.log_size=200"
                + (readOnly ? ";files_readonly=true;shutdown=true" : "");
        Properties login = new Properties();
        login.setProperty("user", "SA");
        login.setProperty("password", "");
        Driver driver = driver(ModuleLayer.boot(), url);
        return open(Dialect.HSQLDB, new DriverSource(driver, url, login), readOnly, pooled);
    }

    /**
     * A PostgreSQL database, 15 or later.
     *
     * @param drivers the layer that holds its driver
     */
    public static Store postgres(
            String url, String user, String password, ModuleLayer drivers, boolean readOnly, boolean pooled) {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", "countyplan");
        login.setProperty("reWriteBatchedInserts", "true");
        // the details of an error have values in them, which may be of persons
        login.setProperty("logServerErrorDetail", "false");
        return open(Dialect.POSTGRESQL, new DriverSource(driver(drivers, url), url, login), readOnly, pooled);
    }

    private static Store open(Dialect dialect, DriverSource source, boolean readOnly, boolean pooled) {
        if (pooled) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(source);
            config.setMaximumPoolSize(16);
            config.setMinimumIdle(2);
            config.setPoolName("countyplan");
            HikariDataSource pool = new HikariDataSource(config);
            return new Store(dialect, new Connections(pool::getConnection), readOnly, pool);
        }
        Connections connections = new Connections(source::getConnection);
        // whenever its last connection goes, a folder's database writes to the disk, or closes if it is opened read-only
        AutoCloseable last = dialect == Dialect.HSQLDB || readOnly ? connections.open() : () -> {};
        return new Store(dialect, connections, readOnly, last);
    }

    private static Driver driver(ModuleLayer layer, String url) {
        for (Driver driver : ServiceLoader.load(layer, Driver.class)) {
            try {
                if (driver.acceptsURL(url)) {
                    return driver;
                }
            } catch (SQLException e) {
                throw new StoreUnavailable("The database address " + url + " cannot be read: " + e.getMessage(), e);
            }
        }
        throw new StoreUnavailable(
                "No driver for " + url + " is installed; put its jar in the drivers folder of Countyplan", null);
    }

    /** HSQLDB otherwise sets up the logging of the whole process. */
    private static void quietDatabase() {
        System.setProperty("hsqldb.reconfig_logging", "false");
    }
}
