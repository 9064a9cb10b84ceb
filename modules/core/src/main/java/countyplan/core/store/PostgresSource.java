package countyplan.core.store;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens connections to PostgreSQL, and says in a sentence what an administrator can do where it cannot. */
final class PostgresSource implements Connections.Source {
    private static final String START = "jdbc:postgresql:";

    private final Driver driver;
    private final String url;
    private final Properties login;

    private PostgresSource(Driver driver, String url, Properties login) {
        this.driver = driver;
        this.url = url;
        this.login = login;
    }

    /**
     * @param drivers the layer that holds the driver
     * @throws StoreUnavailable if the address is none of PostgreSQL, or there is no driver
     */
    static PostgresSource of(String url, String user, String password, ModuleLayer drivers) {
        if (!url.startsWith(START)) {
            throw new StoreUnavailable(noAddress(url), null);
        }
        if (StoreOpening.driver(drivers, START + "any").isEmpty()) {
            throw new StoreUnavailable(
                    "No PostgreSQL driver is installed; put its jar in the drivers folder of Countyplan", null);
        }
        Driver driver = StoreOpening.driver(drivers, url)
                .orElseThrow(() -> new StoreUnavailable(noAddress(url), null));
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", "countyplan");
        login.setProperty("reWriteBatchedInserts", "true");
        // the details of an error have values in them, which may be of persons
        login.setProperty("logServerErrorDetail", "false");
        return new PostgresSource(driver, url, login);
    }

    private static String noAddress(String url) {
        return "\"" + shown(url) + "\" is no address of a PostgreSQL database; write it like " + START
                + "//localhost/countyplan";
    }

    /** Further settings in an address may be secret. */
    private static String shown(String url) {
        int settings = url.indexOf('?');
        return settings < 0 ? url : url.substring(0, settings);
    }

    @Override
    public Connection next() {
        try {
            return driver.connect(url, login);
        } catch (SQLException e) {
            throw new StoreUnavailable(sentence(e), e);
        }
    }

    private String sentence(SQLException failure) {
        String state = StoreFailure.state(failure);
        String said = said(failure);
        // PostgreSQL's own states are in its documentation, appendix A; those of class 08 are the driver's.
        return switch (state) {
            case "28P01" -> "PostgreSQL does not let the user \"" + login.getProperty("user")
                    + "\" in with this password; check both";
            case "28000" -> "PostgreSQL does not let the user \"" + login.getProperty("user") + "\" in: " + said;
            case "3D000" -> "PostgreSQL has no such database as " + shown(url)
                    + " names; create it there, or name another";
            case "08001" -> unknownHost(failure)
                    ? "There is no machine with the name in " + shown(url) + "; check the name"
                    : "No PostgreSQL answers at " + shown(url)
                            + "; check the address, and that it runs there and can be reached from here";
            case "53300" -> "PostgreSQL has no connection free at " + shown(url) + "; try again in a while";
            case "57P03" -> "PostgreSQL is starting or stopping at " + shown(url) + "; try again in a while";
            default -> "The records at " + shown(url) + " cannot be reached: " + said;
        };
    }

    /** In the words of PostgreSQL or its driver, without the severity that they begin with. */
    private static String said(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceFirst("^[A-Z]+: +", "");
    }

    private static boolean unknownHost(SQLException failure) {
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}
