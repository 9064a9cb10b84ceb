package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job with the records in PostgreSQL, set up as the page on installing says. */
class PostgresTests {
    private static final String PLAN = "carers-2022-25";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static Countyplan shell;
    private static Countyplan.Serving server;

    @BeforeAll
    static void keepTheRecordsInPostgres() throws Exception {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        shell = new Countyplan(configured("records", postgres.getPort()));
        shell.done("sample", "load");
        server = shell.serve();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 2, 0, 3, 7", "2023-01-01, 5, 0, 0, 7", "2023-05-31, 10, 1, 0, 2"})
    void theStatusIsTheSameInTheShellAndOverRest(String day, int overdue, int provisional, int inWindow,
            int notYetDue) throws Exception {
        var status = shell.done("action-plans", "status", PLAN, "--as-at", day, "--format", "json").json();
        assertEquals(List.of(38, overdue, provisional, inWindow, notYetDue, 4, 22),
                List.of("total", "overdue", "overdueProvisional", "inWindow", "notYetDue", "ongoing", "undated")
                        .stream().map(status::getInt).toList());
        assertEquals(status, server.json("/api/action-plans/" + PLAN + "/status?asAt=" + day));
    }

    @Test
    void progressMadeOverRestIsSeenInTheShell() throws Exception {
        var posted = server.post("/api/action-plans/" + PLAN + "/actions/CS1.1/progress",
                "{\"note\": \"First sessions held\"}");
        assertEquals(200, posted.statusCode(), posted::body);
        assertTrue(shell.done("action-plans", "history", PLAN, "CS1.1").out().contains("First sessions held"));
        assertTrue(shell.done("changes").out().contains("First sessions held"));
    }

    @Test
    void theRecordsMoveToADataFolderAndBack() throws Exception {
        var question = new String[]{"action-plans", "status", PLAN, "--as-at", "2023-05-31", "--format", "json"};
        var moved = folder.resolve("moved.zip").toString();
        var records = shell;
        for (var next : List.of(new Countyplan(folder.resolve("plain")), new Countyplan(
                configured("back", postgres.getPort(), "template1")))) {
            records.done("backup", moved, "--overwrite");
            next.done("restore", moved);
            assertEquals(shell.done(question).out(), next.done(question).out());
            records = next;
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneSentence() throws Exception {
        var ended = new Countyplan(configured("unreachable", 1)).run("action-plans", "list");
        assertEquals(1, ended.code());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended::err);
        assertTrue(ended.err().startsWith("No PostgreSQL answers at jdbc:postgresql://localhost:1/postgres;"),
                ended::err);
        assertFalse(Files.exists(folder.resolve("unreachable/records")), "the records went elsewhere instead");
    }

    private static Path configured(String name, int port) throws Exception {
        return configured(name, port, "postgres");
    }

    private static Path configured(String name, int port, String database) throws Exception {
        var home = Files.createDirectories(folder.resolve(name));
        Files.writeString(home.resolve("password"), "postgres\n");
        Files.writeString(home.resolve("countyplan.properties"), """
                database.url=jdbc:postgresql://localhost:%d/%s
                database.user=postgres
                database.password-file=password
                """.formatted(port, database));
        return home;
    }
}
