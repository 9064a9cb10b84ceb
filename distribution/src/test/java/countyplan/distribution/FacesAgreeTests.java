package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What cannot be done is refused in the same way by both faces: one sentence, what would be right, and nothing changed.
 * The cases are data: {@code src/test/cases.csv}.
 */
class FacesAgreeTests {
    @TempDir
    static Path folder;

    private static Countyplan alone;
    private static Countyplan.Serving server;

    @BeforeAll
    static void open() throws Exception {
        alone = new Countyplan(folder.resolve("alone"));
        alone.done("sample", "load");
        var served = new Countyplan(folder.resolve("served"));
        served.done("sample", "load");
        server = served.serve();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/cases.csv", numLinesToSkip = 1, delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void bothRefuseAlike(String name, String words, int exit, String method, String path, String body, int status,
            String code,
            String says) throws Exception {
        var typed = alone.run(words.split(" "));
        assertEquals(exit, typed.code(), typed::toString);
        assertEquals("", typed.out());
        assertTrue(typed.err().contains(says), typed::err);
        assertFalse(typed.err().contains("Exception"), typed::err);

        var request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer " + server.token())
                .header("Accept", "application/json");
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        var answer = server.send(request.method(method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        var problem = Countyplan.json(answer.body());
        assertEquals(code, problem.getString("code"), answer::body);
        assertTrue(answer.body().contains(says), answer::body);
    }

    @AfterAll
    static void nothingHasChanged() throws Exception {
        assertEquals(1, alone.done("changes", "--format", "csv").out().lines().skip(1)
                .map(line -> line.split(",")[0]).distinct().count());
    }
}
