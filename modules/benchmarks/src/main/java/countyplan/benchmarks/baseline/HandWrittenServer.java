package countyplan.benchmarks.baseline;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A Helidon server that answers where a plan stands, and nothing else: what somebody would write who needed only that.
/// Arguments: the data folder, the port, and any third word to keep what HSQLDB has compiled.
public final class HandWrittenServer {

    private static final List<Header> HEADERS = List.of(
            HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-store"),
            HeaderValues.createCached("X-Content-Type-Options", "nosniff"),
            HeaderValues.createCached("Referrer-Policy", "no-referrer"),
            HeaderValues.createCached("Cross-Origin-Resource-Policy", "same-origin"),
            HeaderValues.createCached("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
            HeaderValues.createCached(HeaderNames.VARY, "Accept"),
            HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/json"));

    private HandWrittenServer() {
    }

    /// Serves until it is stopped.
    public static void main(String[] arguments) throws Exception {
        BareServer.quieten();
        var pool = new Pool(Path.of(arguments[0]), arguments.length > 2);
        var statuses = new HandWrittenStatus(pool);
        var server = BareServer.server(Integer.parseInt(arguments[1]))
                .routing(routing -> routing
                        .get("/observe/health", (request, response) -> response.send("well"))
                        .get("/api/action-plans/{plan}/status", (request, response) -> {
                            var plan = request.path().pathParameters().get("plan");
                            var asAt = LocalDate.parse(request.query().get("asAt"));
                            HEADERS.forEach(response::header);
                            response.send(statuses.json(plan, asAt).getBytes(StandardCharsets.UTF_8));
                        }))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            pool.shutDown();
        }));
        server.start();
    }
}
