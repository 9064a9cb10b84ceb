package countyplan.server;

import countyplan.core.render.Pages;
import countyplan.core.render.ProblemJson;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one request. Text appended is sent whole, with its length, where it is short, and in chunks as it grows
 * where it is long.
 */
final class Outgoing implements Appendable {
    private static final int LONG = 64 << 10;
    private static final HeaderName CONTENT_SECURITY_POLICY = HeaderNames.create("Content-Security-Policy");
    private static final Header PROBLEM_TYPE =
            HeaderValues.createCached(HeaderNames.CONTENT_TYPE, ProblemJson.MEDIA_TYPE);
    /** On every answer: private, of the type it says, for our own pages only, and nothing but data. */
    static final List<Header> ALWAYS = List.of(
            HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-store"),
            HeaderValues.createCached("X-Content-Type-Options", "nosniff"),
            HeaderValues.createCached("Referrer-Policy", "no-referrer"),
            HeaderValues.createCached("Cross-Origin-Resource-Policy", "same-origin"),
            HeaderValues.createCached(CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"));

    /** Made for the first page, since it takes a digest. */
    private static final class Page {
        static final Header POLICY =
                HeaderValues.createCached(CONTENT_SECURITY_POLICY, Pages.contentSecurityPolicy());
    }

    private final Incoming incoming;
    private final RoutingResponse response;
    private final PatientConnection connection;
    private final BooleanSupplier stopping;
    private final StringBuilder text = new StringBuilder(1024);
    private @Nullable OutputStream stream;
    private long length;
    private boolean closing;

    Outgoing(Incoming incoming, RoutingResponse response, PatientConnection connection, BooleanSupplier stopping) {
        this.incoming = incoming;
        this.response = response;
        this.connection = connection;
        this.stopping = stopping;
        ALWAYS.forEach(response::header);
    }

    Outgoing status(Status status) {
        response.status(status);
        return this;
    }

    Outgoing header(Header header) {
        response.header(header);
        return this;
    }

    Outgoing header(HeaderName name, String value) {
        response.header(HeaderValues.create(name, value));
        return this;
    }

    /** Says what the text to come is. */
    Outgoing type(String mediaType) {
        if (mediaType.startsWith("text/html")) {
            header(Page.POLICY);
        }
        return header(HeaderNames.CONTENT_TYPE, mediaType);
    }

    /** Sends these bytes and nothing else. */
    void send(byte[] bytes) {
        prepare();
        if (incoming.isHead()) {
            sendHead(bytes.length);
        } else {
            pass(() -> response.send(bytes));
        }
    }

    private void sendHead(long bytes) {
        header(HeaderNames.CONTENT_LENGTH, Long.toString(bytes));
        pass(response::send);
    }

    /** Sends a problem instead of whatever was being made ready. */
    void refuse(Problem problem) {
        if (stream != null || !response.reset()) {
            throw new CloseConnectionException("The answer has already begun");
        }
        ALWAYS.forEach(response::header);
        problem.headers().forEach(response::header);
        closing |= problem.last();
        status(problem.status()).header(PROBLEM_TYPE).send(problem.json(incoming.path()));
    }

    @Override
    public Outgoing append(CharSequence more) {
        text.append(more);
        return grown();
    }

    @Override
    public Outgoing append(CharSequence more, int from, int to) {
        text.append(more, from, to);
        return grown();
    }

    @Override
    public Outgoing append(char more) {
        text.append(more);
        return grown();
    }

    private Outgoing grown() {
        // A pair of surrogates must not be parted: each half alone would be written as a question mark.
        if (text.length() >= LONG && !Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            stream();
        }
        return this;
    }

    private void stream() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        length += bytes.length;
        if (incoming.isHead()) {
            return;
        }
        if (stream == null) {
            prepare();
            stream = response.outputStream();
        }
        OutputStream open = stream;
        pass(() -> open.write(bytes));
        connection.moved();
    }

    /** Sends what is left of the text appended. */
    void sendText() {
        if (stream != null) {
            stream();
            pass(stream::close);
        } else if (incoming.isHead()) {
            stream();
            prepare();
            sendHead(length);
        } else {
            send(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private interface Passing {
        void run() throws IOException;
    }

    /** Hands something to the other end, whose going away is nobody's defect. */
    private static void pass(Passing passing) {
        try {
            passing.run();
        } catch (IOException | UncheckedIOException e) {
            throw new CloseConnectionException("The other end went away amid its answer", e);
        }
    }

    private void prepare() {
        closing |= stopping.getAsBoolean() || incoming.wantsClose() || incoming.leavesMuch();
        if (closing) {
            response.header(HeaderValues.CONNECTION_CLOSE);
        }
    }

    /**
     * Closes the connection where the answer said so: Helidon says it and goes on waiting for another request.
     *
     * @throws CloseConnectionException to that end
     */
    void end() {
        if (closing || incoming.wantsClose() || stopping.getAsBoolean()) {
            pass(response::commit);
            if (incoming.leavesMuch()) {
                incoming.drain();
            }
            throw new CloseConnectionException("No other request is to follow");
        }
    }
}
