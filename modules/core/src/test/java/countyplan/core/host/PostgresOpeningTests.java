package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import countyplan.core.Refused;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that cannot be opened is told in a sentence that says what to do. */
class PostgresOpeningTests {
    private static final Logger NOTES = Logger.getLogger(Countyplan.class.getName());

    @TempDir
    Path home;

    @BeforeAll
    static void keepTheNotesOfTheseFailuresOffTheScreen() {
        NOTES.setLevel(Level.WARNING);
    }

    @Test
    void aDatabaseThatIsNotThere() {
        assertEquals("PostgreSQL has no such database as " + Postgres.address("nowhere")
                + " names; create it there, or name another", refused(Postgres.address("nowhere"), "postgres"));
    }

    @Test
    void aUserThatIsNotThere() {
        assertEquals("PostgreSQL does not let the user \"nobody\" in: role \"nobody\" does not exist",
                refused(Postgres.address("postgres"), "nobody"));
    }

    @Test
    void aUserThatMayNotMakeTables() {
        Postgres.administer("create role visitor login");
        assertEquals(
                "The database's user may not make or use Countyplan's tables there; let that user own the database",
                refused(Postgres.address("postgres"), "visitor"));
    }

    @Test
    void aServerThatDoesNotAnswer() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertEquals("No PostgreSQL answers at jdbc:postgresql://localhost:" + closed
                + "/any; check the address, and that it runs there and can be reached from here",
                refused("jdbc:postgresql://localhost:" + closed + "/any", "postgres"));
    }

    @Test
    void aMachineThatNobodyKnows() {
        assertEquals("There is no machine with the name in jdbc:postgresql://nowhere.invalid/any; check the name",
                refused("jdbc:postgresql://nowhere.invalid/any", "postgres"));
    }

    @Test
    void anAddressOfSomethingElseWhoseSettingsAreNotShown() {
        String told = refused("jdbc:postgres://localhost/any?password=secret", "postgres");
        assertEquals("\"jdbc:postgres://localhost/any\" is no address of a PostgreSQL database; write it like "
                + "jdbc:postgresql://localhost/countyplan", told);
        assertTrue(refused("jdbc:postgresql://localhost:port/any", "postgres").contains("is no address"));
    }

    @Test
    void noDriver() {
        assertEquals("No PostgreSQL driver is installed; put its jar in the drivers folder of Countyplan",
                refused(new Options.Database(Postgres.address("postgres"), "postgres", "", ModuleLayer.empty())));
    }

    private String refused(String url, String user) {
        return refused(new Options.Database(url, user, "postgres", Postgres.driver()));
    }

    private String refused(Options.Database database) {
        Refusal refusal = assertThrows(Refused.class,
                () -> Countyplan.open(Options.of(home).withDatabase(database))).refusal();
        assertEquals(Refusal.Kind.UNAVAILABLE, refusal.kind());
        return refusal.sentence();
    }
}
