package countyplan.benchmarks.baseline;

import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import java.net.InetAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The smallest Helidon server with a database: one connection to a data folder, and an answer to whoever asks how it is.
/// Arguments: the folder, the port.
public final class BareServer {

    private BareServer() {
    }

    /// Serves until it is stopped.
    public static void main(String[] arguments) throws Exception {
        quieten();
        var records = Folder.open(Path.of(arguments[0]), false);
        var server = server(Integer.parseInt(arguments[1]))
                .routing(routing -> routing.get("/observe/health", (request, response) -> response.send("well")))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, records)));
        server.start();
    }

    /// Without what Helidon would look for and not find, as Countyplan does.
    static WebServerConfig.Builder server(int port) {
        return WebServer.builder()
                .address(InetAddress.getLoopbackAddress())
                .port(port)
                .shutdownHook(false)
                .featuresDiscoverServices(false)
                .contentEncoding(ContentEncodingContext.builder().contentEncodingsDiscoverServices(false).build())
                .mediaContext(MediaContext.builder().mediaSupportsDiscoverServices(false).build())
                .connectionOptions(options -> options.tcpNoDelay(true));
    }

    /// Countyplan does not let Helidon tell of its start either.
    static void quieten() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    private static void end(WebServer server, Connection records) {
        server.stop();
        try {
            Folder.shutDown(records);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
