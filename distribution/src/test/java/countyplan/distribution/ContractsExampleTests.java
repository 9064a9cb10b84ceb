package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that is not shipped, used from a folder of plug-ins of the installed tree, and gone when the folder is. */
class ContractsExampleTests {

    @TempDir
    Path elsewhere;

    private Path folder;
    private Countyplan countyplan;

    @BeforeEach
    void install() throws Exception {
        var tree = elsewhere.resolve("a tree");
        InstalledTreeTests.copy(Shipped.tree(), tree);
        countyplan = new Countyplan(tree, elsewhere.resolve("home"));
        folder = Files.createDirectories(tree.resolve("plugins/contracts"));
        Files.copy(Path.of(System.getProperty("countyplan.contracts")), folder.resolve("contracts.jar"));
    }

    @Test
    void worksInShellRestAndOpenApiUntilItsFolderIsRemoved() throws Exception {
        countyplan.done("sample", "load", "--only", "contracts-2022");
        inTheShell();
        overRest();
        Files.delete(folder.resolve("contracts.jar"));
        Files.delete(folder);
        assertEquals(2, countyplan.run("contracts", "list").code());
        assertFalse(modules().contains("contracts"), "still there after its folder was removed");
        var server = countyplan.serve();
        try {
            assertEquals(404, server.get("/api/contracts", "application/json").statusCode());
            assertFalse(paths(server).keySet().stream().anyMatch(path -> path.startsWith("/contracts")));
        } finally {
            server.stop();
        }
    }

    private void inTheShell() throws Exception {
        assertTrue(modules().contains("contracts"));
        assertEquals(List.of("carers-support-2022", "support-for-carers", "young-carers"),
                ids(countyplan.run("contracts", "list", "--service", "carers", "--format", "json").json()));
        var due = countyplan.run("contracts", "due", "--as-at", "2021-07-01", "--format", "json").json();
        assertEquals(0, due.getJsonArray("due").size());
        countyplan.done("contracts", "add", "meals", "--title", "Meals at home", "--service", "meals", "--ends",
                "2023-03-31", "--notice-months", "6", "--extensions", "12", "--state", "live", "--on", "2022-06-06");
        var meals = countyplan.run("contracts", "due", "--as-at", "2022-07-01", "--days", "95", "--format", "json")
                .json().getJsonArray("due").getJsonObject(0);
        assertEquals("2022-09-30 91", meals.getString("by") + " " + meals.getInt("days"));
        assertTrue(countyplan.done("contracts", "change-all", "--help").out().contains("--where-service"));
    }

    private void overRest() throws Exception {
        var server = countyplan.serve();
        try {
            assertEquals(List.of("extra-care-2018"),
                    ids(server.json("/api/contracts?service=extra%20care&state=live&asAt=2022-07-01")));
            var page = server.json("/api/contracts?limit=10");
            assertEquals(10, ids(page).size());
            assertEquals(7, ids(server.json("/api/contracts?limit=10&after=" + page.getString("next"))).size());
            assertEquals("2022-09-30", server.json("/api/contracts/meals").getString("noticeBy"));
            var added = server.post("/api/contracts", """
                    {"contract": "meals-2023", "title": "Meals at home", "service": "meals", "starts": "2023-05-01",
                     "replaces": "meals"}""");
            assertEquals(201, added.statusCode(), added::body);
            assertEquals(server.json("/api/contracts/meals-2023").get("version").toString(),
                    added.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
            assertTrue(server.json("/api/contracts/joins").toString().contains("\"gap\""));
            assertEquals(428, server.post("/api/contracts/change-all", """
                    {"whereService": "meals", "leadMonths": 12}""").statusCode());
            assertTrue(paths(server).keySet().containsAll(List.of("/contracts", "/contracts/{contract}/extend",
                    "/contracts/change-all")), () -> "not all of its paths are in the OpenAPI document");
        } finally {
            server.stop();
        }
    }

    private List<String> modules() throws Exception {
        return countyplan.run("modules", "--format", "json").json().getJsonArray("modules")
                .getValuesAs(JsonObject.class).stream().map(module -> module.getString("id")).toList();
    }

    private static List<String> ids(JsonObject list) {
        return list.getJsonArray("contracts").getValuesAs(JsonObject.class).stream()
                .map(contract -> contract.getString("contract")).toList();
    }

    private static JsonObject paths(Countyplan.Serving server) throws Exception {
        return server.json("/openapi.json").getJsonObject("paths");
    }
}
