package countyplan.core.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/** Ways to open a store. */
public final class StoreOpening {
    /** The database's file names within the data folder. */
    private static final String FILES = "records/countyplan";

    private StoreOpening() {}

    /** The file that is there once the data folder has records. */
    public static Path file(Path home) {
        return home.resolve(FILES + ".script");
    }

    /**
     * The data folder's own database.
     *
     * @param readOnly changes nothing on disk, so that several may read at once
     * @param pooled keep connections for many callers at once
     */
    public static Store folder(Path home, boolean readOnly, boolean pooled) {
        quietDatabase();
        String url = "jdbc:hsqldb:file:" + home.resolve(FILES).toAbsolutePath()
                + ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;sql.lowercase_ident=true;hsqldb.write_delay=false"
                + ";hsqldb.lock_file=false;hsqldb.log_size=200" + (readOnly ? ";files_readonly=true" : "");
        Properties login = new Properties();
        login.setProperty("user", "SA");
        login.setProperty("password", "");
        Driver driver = driver(ModuleLayer.boot(), url);
        return open(Dialect.HSQLDB, url, login, driver, readOnly, pooled);
    }

    /**
     * A PostgreSQL database, 15 or later.
     *
     * @param drivers the layer that holds its driver
     */
    public static Store postgres(String url, String user, String password, ModuleLayer drivers, boolean pooled) {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return open(Dialect.POSTGRESQL, url, login, driver(drivers, url), false, pooled);
    }

    private static Store open(
            Dialect dialect, String url, Properties login, Driver driver, boolean readOnly, boolean pooled) {
        if (!pooled) {
            return new Store(dialect, new Connections(() -> driver.connect(url, login)), readOnly, () -> {});
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(new DriverSource(driver, url, login));
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(2);
        config.setPoolName("countyplan");
        HikariDataSource pool = new HikariDataSource(config);
        return new Store(dialect, new Connections(pool::getConnection), readOnly, pool::close);
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

    static Connection connect(Driver driver, String url, Properties login) throws SQLException {
        Connection connection = driver.connect(url, login);
        if (connection == null) {
            throw new SQLException("the driver does not take " + url);
        }
        return connection;
    }
}
