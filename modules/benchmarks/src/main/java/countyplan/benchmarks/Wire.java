package countyplan.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A connection to a server of this machine that is asked again and again. It knows no more of HTTP than costs next to
/// nothing: answers must have a Content-Length.
final class Wire implements AutoCloseable {

    private static final byte[] END = {'\r', '\n', '\r', '\n'};
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket = new Socket();
    private final InputStream in;
    private final byte[] buffer = new byte[256 << 10];
    private int filled;

    Wire(int port) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = socket.getInputStream();
    }

    static byte[] get(int port, String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Asks, and reads the answer into the buffer.
    ///
    /// @throws IOException if the answer is anything but 200, too, with what was answered
    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        filled = 0;
        var head = -1;
        while (head < 0) {
            var from = Math.max(0, filled - END.length);
            fill();
            head = find(END, from, filled);
        }
        var body = head + END.length;
        var end = body + length(head);
        while (filled < end) {
            fill();
        }
        // "HTTP/1.1 200"
        if (buffer[9] != '2' || buffer[10] != '0' || buffer[11] != '0') {
            throw new IOException("answered with " + new String(buffer, 0, end, StandardCharsets.UTF_8));
        }
        return new Answer(buffer, body, end);
    }

    /// An answer in a buffer that the next one will overwrite.
    ///
    /// @param from where the body starts
    /// @param to where it ends
    record Answer(byte[] buffer, int from, int to) {
        String head() {
            return new String(buffer, 0, from, StandardCharsets.US_ASCII);
        }

        byte[] body() {
            return Arrays.copyOfRange(buffer, from, to);
        }
    }

    private void fill() throws IOException {
        var count = in.read(buffer, filled, buffer.length - filled);
        if (count <= 0) {
            throw new EOFException("the server closed the connection, or its answer is too long");
        }
        filled += count;
    }

    private int length(int head) throws IOException {
        var at = find(LENGTH, 0, head);
        if (at < 0) {
            throw new IOException("no length in: " + new String(buffer, 0, head, StandardCharsets.US_ASCII));
        }
        var length = 0;
        for (var i = at + LENGTH.length; buffer[i] != '\r'; i++) {
            if (buffer[i] != ' ') {
                length = 10 * length + buffer[i] - '0';
            }
        }
        return length;
    }

    private int find(byte[] what, int from, int to) {
        for (var i = from; i <= to - what.length; i++) {
            var j = 0;
            while (j < what.length && (buffer[i + j] == what[j] || Character.toLowerCase(buffer[i + j]) == what[j])) {
                j++;
            }
            if (j == what.length) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
