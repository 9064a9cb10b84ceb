package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What others build upon is approved by a person: the catalogue, the OpenAPI document and the shell's help, as files. A
 * change shows as a difference in review; {@code mvn verify -Dapprove} writes them anew.
 */
class ApprovedFacesTests {
    @TempDir
    static Path folder;

    private static Countyplan countyplan;
    private static Countyplan.Serving server;

    @BeforeAll
    static void serve() throws Exception {
        countyplan = new Countyplan(folder.resolve("records"));
        server = countyplan.serve();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void theCatalogueIsAsApproved() throws Exception {
        approve("catalogue.json", pretty(server.json("/api")));
    }

    @Test
    void theOpenApiDocumentIsAsApproved() throws Exception {
        approve("openapi.json",
                pretty(server.json("/openapi.json")).replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT"));
    }

    @Test
    void theShellsHelpIsAsApproved() throws Exception {
        var lines = new StringBuilder("help\n");
        for (JsonObject module : server.json("/api").getJsonArray("modules").getValuesAs(JsonObject.class)) {
            lines.append("help ").append(module.getString("id")).append('\n');
        }
        for (JsonObject operation : server.json("/api").getJsonArray("operations").getValuesAs(JsonObject.class)) {
            lines.append("help ").append(operation.getString("name")).append('\n');
        }
        var help = countyplan.typing(lines.toString());
        assertEquals(0, help.code(), help::toString);
        approve("help.txt", help.out());
    }

    private static String pretty(JsonObject json) {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip() + "\n";
    }

    private static void approve(String name, String now) throws Exception {
        var approved = Path.of(System.getProperty("countyplan.approved"), name);
        var approve = System.getProperty("approve", "");
        if (!approve.isEmpty() && !approve.startsWith("${") && !approve.equals("false")) {
            Files.writeString(approved, now);
        }
        assertEquals(Files.readString(approved), now,
                "If this change is meant: mvn verify -Dapprove, and look at the difference");
    }
}
