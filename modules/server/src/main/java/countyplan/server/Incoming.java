package countyplan.server;

import countyplan.core.Refusal;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One request, with its body read at most once and never beyond the limit. */
final class Incoming {
    private static final int SMALL = 64 << 10;

    private final RoutingRequest request;
    private final Limits limits;
    private final String target;
    private @Nullable InputStream stream;
    private boolean read;

    Incoming(RoutingRequest request, Limits limits) {
        this.request = request;
        this.limits = limits;
        this.target = request.prologue().uriPath().rawPath();
    }

    /** As sent: {@code GET}. */
    String method() {
        return request.prologue().method().text();
    }

    /** Whether only the headers of the answer are wanted. */
    boolean isHead() {
        return method().equals("HEAD");
    }

    /** The method that decides which operation is meant. */
    String askedMethod() {
        return isHead() ? "GET" : method();
    }

    /** The request's target as sent, without its query: a path, or with scheme and host before it, or {@code *}. */
    String target() {
        return target;
    }

    /** The path as sent. */
    String path() {
        int scheme = target.startsWith("/") ? -1 : target.indexOf("://");
        if (scheme < 0) {
            return target;
        }
        int slash = target.indexOf('/', scheme + 3);
        return slash < 0 ? "/" : target.substring(slash);
    }

    /** The query as sent, without the question mark; empty if there is none. */
    String query() {
        return request.prologue().query().rawValue();
    }

    /** Path and query as sent. */
    String address() {
        return query().isEmpty() ? path() : path() + "?" + query();
    }

    /** The first value of a header; empty if there is none. */
    String header(HeaderName name) {
        return request.headers().contains(name) ? request.headers().get(name).get() : "";
    }

    /** Every value of a header that was sent more than once. */
    List<String> headers(HeaderName name) {
        return request.headers().contains(name) ? request.headers().get(name).allValues() : List.of();
    }

    boolean wantsClose() {
        return header(HeaderNames.CONNECTION).toLowerCase(Locale.ROOT).contains("close");
    }

    boolean hasBody() {
        return request.content().hasEntity();
    }

    /**
     * The whole body.
     *
     * @throws Halted if it is longer than the limit
     */
    byte[] body() {
        if (!hasBody()) {
            return new byte[0];
        }
        if (length() > limits.body()) {
            throw tooLarge();
        }
        try {
            byte[] body = stream().readNBytes(limits.body() + 1);
            if (body.length > limits.body()) {
                throw tooLarge();
            }
            read = true;
            return body;
        } catch (DataReader.InsufficientDataAvailableException | IOException e) {
            throw new CloseConnectionException("The other end went away amid its request", e);
        } catch (RequestException e) {
            throw e.status().code() == 413 ? tooLarge() : unreadable();
        } catch (IllegalArgumentException | DataReader.IncorrectNewLineException e) {
            throw unreadable();
        }
    }

    private long length() {
        return request.headers().contentLength().orElse(-1);
    }

    private InputStream stream() {
        InputStream open = stream;
        if (open == null) {
            open = request.content().inputStream();
            stream = open;
        }
        return open;
    }

    private static Halted unreadable() {
        return Problem.invalid("bad-chunks", "The body is sent in chunks (Transfer-Encoding: chunked) that cannot be"
                + " read. Send it with a Content-Length.").andClose().halted();
    }

    private Halted tooLarge() {
        return Problem.of(Status.REQUEST_ENTITY_TOO_LARGE_413, Refusal.Kind.INVALID, "body-too-large",
                "The body is larger than the " + limits.body() + " bytes that are taken. Send it in parts, or,"
                        + " as with a large backup, do it with the server stopped.")
                .halted();
    }

    /** Whether a body is left that would take too long to read for the sake of the next request. */
    boolean leavesMuch() {
        return hasBody() && !read && (stream != null || expectsContinue() || length() < 0 || length() > SMALL);
    }

    /**
     * Reads on for a while before the connection is closed: closing it at once would make the other end lose the answer
     * while it is still sending.
     */
    void drain() {
        if (expectsContinue() && stream == null) {
            return;
        }
        try {
            byte[] buffer = new byte[8192];
            long left = 2L * limits.body();
            int count = 0;
            while (left > 0 && count >= 0) {
                count = stream().read(buffer);
                left -= count;
            }
        } catch (IOException | RuntimeException e) {
            // It is about to be closed anyway.
        }
    }

    private boolean expectsContinue() {
        return request.headers().contains(HeaderNames.EXPECT);
    }
}
