package countyplan.benchmarks.baseline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.hsqldb.jdbc.JDBCDriver;

/// Opens a data folder of Countyplan's as Countyplan does, with HSQLDB's own driver and nothing else.
public final class Folder {

    private Folder() {
    }

    static String url(Path home) {
        return "jdbc:hsqldb:file:" + home.resolve("records/countyplan")
                + ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;sql.lowercase_ident=true;hsqldb.write_delay=false"
                + ";hsqldb.lock_file=false;hsqldb.log_size=200";
    }

    public static Connection open(Path home, boolean readOnly) throws SQLException {
        System.setProperty("hsqldb.reconfig_logging", "false");
        var login = new Properties();
        login.setProperty("user", "SA");
        login.setProperty("password", "");
        return new JDBCDriver().connect(url(home) + (readOnly ? ";files_readonly=true" : ""), login);
    }

    public static void shutDown(Connection connection) throws SQLException {
        try (var shutdown = connection.createStatement()) {
            shutdown.execute("SHUTDOWN");
        }
    }
}
