package countyplan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class LoopbackWireTests {
    private static final Wire.Request GET =
            new Wire.Request("GET", "/api?x=%20", Map.of("Accept", "text/csv"), new byte[0]);

    @Test
    void reachesPlainHttpOnThisMachineOnly() {
        assertTrue(LoopbackWire.reaches(URI.create("http://127.0.0.1:8080")));
        assertTrue(LoopbackWire.reaches(URI.create("http://localhost")));
        assertTrue(LoopbackWire.reaches(URI.create("http://[::1]:8080")));
        assertFalse(LoopbackWire.reaches(URI.create("https://127.0.0.1:8443")));
        assertFalse(LoopbackWire.reaches(URI.create("http://plans.example.org")));
    }

    @Test
    void asksAsHttpWants() throws Exception {
        var server = new Fake("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nETag: \"41\"\r\n\r\nok and more");
        var reply = server.send(new Wire.Request("POST", "/api/x", Map.of("If-Match", "\"41\""), "{}".getBytes()));
        assertEquals("ok", new String(reply.body(), StandardCharsets.UTF_8));
        assertEquals("\"41\"", reply.header("ETag").orElseThrow());
        assertEquals("POST /api/x HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n"
                + "If-Match: \"41\"\r\nContent-Length: 2\r\n\r\n{}", server.heard());
    }

    @Test
    void readsChunks() throws Exception {
        var reply = new Fake("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "4;x=y\r\nWiki\r\nA\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n").send(GET);
        assertEquals("Wiki0123456789", new String(reply.body(), StandardCharsets.UTF_8));
    }

    @Test
    void readsToTheEndWhereNoLengthIsGiven() throws Exception {
        assertEquals("all of it", new String(new Fake("HTTP/1.0 200\r\n\r\nall of it").send(GET).body()));
    }

    @Test
    void passesOverInterimReplies() throws Exception {
        var reply = new Fake("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n").send(GET);
        assertEquals(204, reply.status());
        assertEquals(0, reply.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "SSH-2.0-OpenSSH_9.2\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
            "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n",
            "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            "HTTP/1.1 200 OK\r\n"})
    void takesNothingForAReplyThatIsNotAWholeOne(String said) {
        assertThrows(IOException.class, () -> new Fake(said).send(GET));
    }

    /// A server that hears one request, says what it is told to, and hangs up.
    private static final class Fake {
        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<String> heard;

        Fake(String says) throws IOException {
            heard = CompletableFuture.supplyAsync(() -> {
                try (socket; var connection = socket.accept()) {
                    var in = new BufferedInputStream(connection.getInputStream());
                    var request = new StringBuilder();
                    while (request.indexOf("\r\n\r\n") < 0) {
                        request.append((char) in.read());
                    }
                    if (request.toString().startsWith("POST")) {
                        request.append(new String(in.readNBytes(2), StandardCharsets.ISO_8859_1));
                    }
                    connection.getOutputStream().write(says.getBytes(StandardCharsets.ISO_8859_1));
                    return request.toString();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        int port() {
            return socket.getLocalPort();
        }

        Wire.Reply send(Wire.Request request) throws IOException {
            return new LoopbackWire(URI.create("http://127.0.0.1:" + port())).send(request);
        }

        String heard() throws Exception {
            return heard.get(10, TimeUnit.SECONDS);
        }
    }
}
