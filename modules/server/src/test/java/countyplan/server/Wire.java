package countyplan.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which a test says exactly what it wants, well-formed or not. */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final URI server;

    Wire(URI server) throws IOException {
        this.server = server;
        this.socket = new Socket(server.getHost(), server.getPort());
        this.socket.setSoTimeout(10_000);
    }

    /** One reply; header names are as sent but compare without case. */
    record Reply(int status, Map<String, String> headers, byte[] body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonObject json() {
            return Json.createReader(new StringReader(text())).readObject();
        }
    }

    /** Sends one request on a connection of its own. */
    static Reply ask(URI server, String request) throws IOException {
        try (Wire wire = new Wire(server)) {
            wire.send(request);
            return wire.reply(request.startsWith("HEAD "));
        }
    }

    /** Sends text as Latin-1; {@code {host}} is the server's host and port, each line end becomes CR LF. */
    void send(String text) throws IOException {
        sendExactly(text.replace("{host}", server.getAuthority()).replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    void sendExactly(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    Reply reply(boolean toHead) throws IOException {
        InputStream in = socket.getInputStream();
        String line = line(in);
        if (!line.startsWith("HTTP/1.1 ")) {
            throw new IOException("no reply but <" + line + ">");
        }
        int status = Integer.parseInt(line.substring(9, 12));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.merge(line.substring(0, colon), line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
        }
        if (toHead || status == 204) {
            return new Reply(status, headers, new byte[0]);
        }
        byte[] body = "chunked".equals(headers.get("Transfer-Encoding")) ? chunks(in)
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        return new Reply(status, headers, body);
    }

    /** Whether the server has ended the connection, waited for. */
    boolean isEnded() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException e) {
            return e.getMessage() != null && e.getMessage().contains("reset");
        }
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            whole.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return whole.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server ended the connection after <" + line + ">");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
