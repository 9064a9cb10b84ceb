package countyplan.shell;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// To a server on this machine, over one plain connection per request: as much of HTTP/1.1 (RFC 9112) as that takes.
///
/// The JDK's client does all of this and more, but takes a quarter of a second to load, which a single command that finds
/// its data folder held by another process would spend each time.
final class LoopbackWire implements Wire {
    private static final int LONGEST_LINE = 64 * 1024;

    private final URI server;

    LoopbackWire(URI server) {
        this.server = server;
    }

    /// Whether this wire reaches the server: plain HTTP to this machine.
    static boolean reaches(URI server) {
        return "http".equals(server.getScheme()) && server.getHost() != null
                && List.of("127.0.0.1", "localhost", "[::1]").contains(server.getHost());
    }

    @Override
    public Reply send(Request request) throws IOException {
        var port = server.getPort() < 0 ? 80 : server.getPort();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), port), 5_000);
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            out.write(head(request, server.getHost() + ":" + port).getBytes(StandardCharsets.ISO_8859_1));
            try {
                out.write(request.body());
            } catch (IOException refusedEarly) {
                // A server may answer before it has read everything; the answer says why.
            }
            return reply(request, new BufferedInputStream(socket.getInputStream()));
        }
    }

    private static String head(Request request, String host) {
        var head = new StringBuilder(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\n")
                .append("Host: ").append(host).append("\r\nConnection: close\r\n");
        request.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (request.body().length > 0 || !"GET".equals(request.method())) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    private static Reply reply(Request request, InputStream in) throws IOException {
        while (true) {
            var status = status(line(in));
            Map<String, List<String>> headers = new HashMap<>();
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                var colon = line.indexOf(':');
                if (colon < 1) {
                    throw new IOException("a header without a colon");
                }
                headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
            var reply = new Reply(status, headers, new byte[0]);
            if (status >= 200) {
                var empty = status == 204 || status == 304 || "HEAD".equals(request.method());
                return empty ? reply : new Reply(status, headers, body(reply, in));
            }
        }
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-5][0-9][0-9]( .*)?")) {
            throw new IOException("no HTTP status line");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static byte[] body(Reply head, InputStream in) throws IOException {
        if (head.header("transfer-encoding").orElse("").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        var length = head.header("content-length");
        return length.isEmpty() ? in.readAllBytes() : exactly(number(length.get(), 10), in);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var whole = new ByteArrayOutputStream();
        while (true) {
            var size = number(line(in).split(";", 2)[0].strip(), 16);
            if (size == 0) {
                while (!line(in).isEmpty()) {
                    // Trailers say nothing that we ask for.
                }
                return whole.toByteArray();
            }
            whole.write(exactly(size, in));
            if (!line(in).isEmpty()) {
                throw new IOException("a chunk longer than it says");
            }
        }
    }

    private static int number(String text, int base) throws IOException {
        try {
            var number = Integer.parseInt(text, base);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // Told below.
        }
        throw new IOException("a length that is no number");
    }

    private static byte[] exactly(int length, InputStream in) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the connection ended amid the reply");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection ended amid the reply");
            }
            if (line.length() > LONGEST_LINE) {
                throw new IOException("a line that does not end");
            }
            line.append((char) c);
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }
}
