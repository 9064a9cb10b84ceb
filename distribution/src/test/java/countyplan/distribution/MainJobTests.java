package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the carers action plan stands: asked by officers in the shell and by partners over REST, from one folder. */
class MainJobTests {
    private static final String PLAN = "carers-2022-25";

    @TempDir
    static Path folder;

    private static Countyplan shell;
    private static Countyplan.Serving server;

    @BeforeAll
    static void loadTheSampleAndServeIt() throws Exception {
        shell = new Countyplan(folder.resolve("records"));
        shell.done("sample", "load");
        server = shell.serve();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
            "2022-12-31, 38, 2, 0, 3, 7, 4, 22",
            "2023-01-01, 38, 5, 0, 0, 7, 4, 22",
            "2023-05-31, 38, 10, 1, 0, 2, 4, 22"})
    void theStatusCountsEveryActionOnce(String day, int total, int overdue, int provisional, int inWindow,
            int notYetDue,
            int ongoing, int undated) throws Exception {
        var status = shell.done("action-plans", "status", PLAN, "--as-at", day, "--format", "json").json();
        assertEquals(List.of(total, overdue, provisional, inWindow, notYetDue, ongoing, undated),
                counts(status, "total", "overdue", "overdueProvisional", "inWindow", "notYetDue", "ongoing",
                        "undated"));
        assertEquals(total, status.getInt("complete") + status.getInt("cancelled") + overdue + inWindow + notYetDue
                + ongoing + undated);
        assertEquals(status, server.json("/api/action-plans/" + PLAN + "/status?asAt=" + day));
    }

    @Test
    void theShellAnswersTheSameWithAServerAndWithout() throws Exception {
        var alone = new Countyplan(folder.resolve("alone"));
        alone.done("sample", "load");
        for (var format : List.of("table", "json", "csv", "markdown", "plain", "html")) {
            assertEquals(alone.done("action-plans", "status", PLAN, "--as-at", "2023-05-31", "--format", format).out(),
                    shell.done("action-plans", "status", PLAN, "--as-at", "2023-05-31", "--format", format).out());
        }
    }

    @Test
    void threeActionsHaveNoLeadAndTheCarersLeadHasTwentyNine() throws Exception {
        var findings = server.json("/api/findings?code=no-lead&asAt=2022-12-31").getJsonArray("findings");
        assertEquals(3, findings.size(), findings::toString);
        var leads = shell.done("action-plans", "leads", PLAN, "--as-at", "2022-12-31", "--format", "csv").out();
        assertTrue(
                leads.lines().anyMatch(
                        line -> line.startsWith("Commissioning Officer (Carers Lead),") && line.contains(",held,29,")),
                leads);
    }

    @Test
    void findingsListBothActionsPrintedAsTheSameCode() throws Exception {
        var findings =
                shell.done("findings", "--code", "repeated-code", "--as-at", "2022-12-31", "--format", "json").out();
        assertTrue(findings.contains("actions/CS2.4\"") && findings.contains("actions/CS2.4-2\""), findings);
    }

    @Test
    void progressMadeInTheShellIsInEveryAnswerButNotBeforeItsDayOrBeforeItWasKnown() throws Exception {
        var code = "CS1.1";
        var note = "First sessions held";
        var before = LocalDateTime.now(ZoneId.of("Europe/London")).minusMinutes(1).truncatedTo(ChronoUnit.SECONDS);
        shell.done("action-plans", "progress", PLAN, code, "--note", note);

        var path = "/api/action-plans/" + PLAN + "/actions/" + code;
        var today = server.json("/api/changes?ref=action-plans/" + PLAN + "/actions/" + code);
        assertTrue(today.toString().contains(note), today::toString);
        assertTrue(server.json(path).toString().contains(note));
        assertTrue(shell.done("action-plans", "history", PLAN, code).out().contains(note));
        var yesterday = LocalDateTime.now(ZoneId.of("Europe/London")).toLocalDate().minusDays(1);
        assertFalse(server.json(path + "?asAt=" + yesterday).toString().contains(note));
        assertFalse(server.json("/api/action-plans/" + PLAN + "/status?asAt=" + yesterday).toString().contains(note));
        assertFalse(
                shell.run("action-plans", "action", PLAN, code, "--known-at", before.toString()).out().contains(note));
    }

    @Test
    void aPartnerReadsJsonCsvAndPlainHtml() throws Exception {
        var path = "/api/action-plans/" + PLAN + "/status?asAt=2022-12-31";
        var csv = server.get(path, "text/csv");
        assertEquals(39, csv.body().lines().filter(line -> !line.isBlank()).count());
        var html = server.get(path, "text/html").body();
        assertTrue(
                html.startsWith("<!DOCTYPE html>") && html.contains("<th scope=\"col\"") && !html.contains("<script"));
        var openApi = server.json("/openapi.json");
        assertEquals("3.1", openApi.getString("openapi").substring(0, 3));
        assertTrue(openApi.getJsonObject("paths").keySet().size() > 20);
        assertTrue(server.json("/api").getJsonArray("operations").size() > 25);
    }

    @Test
    void aChangeOverRestNeedsTheTokenAndTheVersionSeen() throws Exception {
        var path = "/api/action-plans/" + PLAN + "/actions/CS1.3/complete";
        var unnamed = server.send(java.net.http.HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
        assertEquals(401, unnamed.statusCode(), unnamed::body);
        assertEquals(428, server.post(path, "{}").statusCode());
        assertEquals(412, server.post(path, "{\"ifVersion\": 0}").statusCode());
        var problem = server.post(path, "{\"ifVersion\": 0}");
        assertEquals("application/problem+json", problem.headers().firstValue("Content-Type").orElse("").split(";")[0]);
    }

    private static List<Integer> counts(JsonObject status, String... names) {
        return List.of(names).stream().map(status::getInt).toList();
    }
}
