package countyplan.benchmarks.baseline;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.helidon.dbclient.jdbc.JdbcClientBuilder;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// A Helidon server that answers where a plan stands, and nothing else: what somebody would write who needed only that.
/// Arguments: the data folder, the port.
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
        System.setProperty("hsqldb.reconfig_logging", "false");
        var pool = pool(arguments[0]);
        var client = JdbcClientBuilder.create().connectionPool(() -> connection(pool)).build();
        var statuses = new HandWrittenStatus(client);
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
            try (var connection = pool.getConnection()) {
                Folder.shutDown(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }));
        server.start();
    }

    private static HikariDataSource pool(String home) {
        var config = new HikariConfig();
        config.setDriverClassName("org.hsqldb.jdbc.JDBCDriver");
        config.setJdbcUrl(Folder.url(Path.of(home)));
        config.setUsername("SA");
        config.setPassword("");
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(2);
        return new HikariDataSource(config);
    }

    private static Connection connection(HikariDataSource pool) {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
