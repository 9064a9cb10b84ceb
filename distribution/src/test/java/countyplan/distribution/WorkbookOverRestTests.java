package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that a partner's system gets as a workbook, edits, and sends back as the body of a request. */
class WorkbookOverRestTests {
    private static final String PLAN = "/api/action-plans/carers-2022-25";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    Path folder;

    @Test
    void aWorkbookSentInIsTakenAndItsFaultsNameSheetRowAndColumn() throws Exception {
        var shell = new Countyplan(folder.resolve("records"));
        shell.done("sample", "load");
        var server = shell.serve();
        try {
            var exported = get(server, PLAN + "/export?as=xlsx&asAt=2022-12-31");
            var words = "Put carer awareness, assessment and recognition into new starter induction";

            var edited = edited(exported, text -> text.replace(words, "Put carers into induction"));
            var taken = post(server, PLAN + "/update-from?on=2022-12-31", edited);
            assertEquals(200, taken.statusCode(), taken::body);
            assertEquals("1 action changed from 31 December 2022.", Countyplan.json(taken.body()).getString("summary"));
            assertEquals("Put carers into induction",
                    server.json(PLAN + "/actions/CS1.1?asAt=2022-12-31").getString("title"));

            var faulty = edited(exported, text -> text.replace(">open<", ">opne<"));
            var refused = post(server, PLAN + "/update-from?on=2022-12-31", faulty);
            assertEquals(400, refused.statusCode(), refused::body);
            assertEquals("application/problem+json", refused.headers().firstValue("Content-Type").orElse(""));
            var faults = Countyplan.json(refused.body()).getJsonArray("faults").getValuesAs(JsonObject.class);
            assertEquals(List.of("sheet Actions, row 2, column state", "opne",
                    "did you mean open? one of open, paused, complete, cancelled"),
                    List.of(faults.getFirst().getString("where"), faults.getFirst().getString("given"),
                            faults.getFirst().getString("expected")));
            assertEquals(38, faults.size(), "every one at once");

            var published = get(server, PLAN + "/status?format=xlsx");
            assertTrue(post(server, PLAN + "/update-from", published).body().contains("faulty-header"));
        } finally {
            server.stop();
        }
    }

    /** The workbook as a spreadsheet program would save it with other words in its cells. */
    private static byte[] edited(byte[] workbook, UnaryOperator<String> edit) throws Exception {
        var saved = new ByteArrayOutputStream();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(saved)) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                var bytes = parts.readAllBytes();
                out.write(part.getName().endsWith(".xml")
                        ? edit.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : bytes);
            }
        }
        return saved.toByteArray();
    }

    private static byte[] get(Countyplan.Serving server, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(HttpRequest.newBuilder(server.address().resolve(path)).GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(200, response.statusCode(), path);
            assertEquals(XLSX, response.headers().firstValue("Content-Type").orElse(""));
            return response.body();
        }
    }

    private static HttpResponse<String> post(Countyplan.Serving server, String path, byte[] workbook) throws Exception {
        return server.send(HttpRequest.newBuilder(server.address().resolve(path)).header("Content-Type", XLSX)
                .header("Authorization", "Bearer " + server.token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(workbook)));
    }
}
