package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.host.Countyplan;
import countyplan.core.host.Options;
import countyplan.server.Wire.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core's own operations, asked over HTTP of a real data folder. */
class RealHostTests {

    private static final String TOKEN = "Authorization: Bearer t\n";

    @TempDir
    Path home;

    private Countyplan countyplan;
    private Server server;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Options.of(home.resolve("records")));
        server = Server.start(countyplan, Settings.of("127.0.0.1", 0, "t", "1.0"));
    }

    @AfterEach
    void close() {
        server.close();
        countyplan.close();
    }

    @Test
    void everyOperationOfTheCatalogueHasItsPath() throws IOException {
        for (var operation : get("/api", "").json().getJsonArray("operations")) {
            String path = "/api" + operation.asJsonObject().getString("path");
            Reply reply = ask("OPTIONS", path, "");
            assertEquals(204, reply.status(), path);
            assertTrue(Set.of(reply.header("Allow").split(", ")).contains(operation.asJsonObject().getString("method")),
                    path);
        }
    }

    @Test
    void aReadAnswersInEveryFormat() throws IOException {
        assertEquals("2022-12-31", get("/api/modules?asAt=2022-12-31", "").json().getString("asAt"));
        for (String type : new String[]{"text/csv", "text/html", "text/markdown", "text/plain"}) {
            Reply reply = get("/api/modules", "Accept: " + type + "\n");
            assertEquals(200, reply.status(), type);
            assertTrue(reply.header("Content-Type").startsWith(type), type);
            assertTrue(!reply.text().isBlank(), type);
        }
    }

    @Test
    void everyWrongValueIsToldAtOnce() throws IOException {
        Reply reply = get("/api/changes?asAt=yesterday&limit=few&nothing=1", "");
        assertEquals(400, reply.status());
        assertEquals(3, reply.json().getJsonArray("faults").size(), reply.text());
    }

    @Test
    void theStoreIsWell() throws IOException {
        assertEquals("UP", get("/observe/health/ready", "").json().getString("status"));
    }

    @Test
    void aBackupIsForWhoHasTheTokenAndIsAFileThatCanBeRestored() throws IOException {
        assertEquals(401, get("/api/backup", "").status());
        Reply backup = get("/api/backup", TOKEN);
        assertEquals(200, backup.status(), backup.text());
        assertTrue(backup.header("Content-Disposition").contains("filename=\"countyplan-backup-"));
        assertEquals('P', backup.body()[0]);
        try (Countyplan empty = Countyplan.open(Options.of(home.resolve("empty")));
                Server other = Server.start(empty, Settings.of("127.0.0.1", 0, "t", "1.0"));
                Wire wire = new Wire(other.address())) {
            wire.send("POST /api/restore HTTP/1.1\nHost: {host}\n" + TOKEN
                    + "Content-Type: application/zip\nContent-Length: " + backup.body().length + "\n\n");
            wire.sendExactly(backup.body());
            Reply restored = wire.reply(false);
            assertEquals(200, restored.status(), restored.text());
        }
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        Reply reply = ask("POST", "/api/restore", TOKEN + "Content-Type: application/zip\nContent-Length: 3\n\nabc");
        assertEquals(400, reply.status(), reply.text());
        assertEquals("application/problem+json", reply.header("Content-Type"));
    }

    @Test
    void aSampleThatIsNotThereIsRefusedWithThoseThatAre() throws IOException {
        Reply reply = ask("POST", "/api/samples", TOKEN
                + "Content-Type: application/json\nContent-Length: 20\n\n{\"sample\":\"nothing\"}");
        assertTrue(reply.status() == 404 || reply.status() == 400, reply.text());
        assertEquals("application/problem+json", reply.header("Content-Type"));
    }

    private Reply get(String path, String headers) throws IOException {
        return ask("GET", path, headers);
    }

    private Reply ask(String method, String path, String rest) throws IOException {
        return Wire.ask(server.address(), method + " " + path + " HTTP/1.1\nHost: {host}\n" + rest
                + (rest.contains("\n\n") ? "" : "\n"));
    }
}
