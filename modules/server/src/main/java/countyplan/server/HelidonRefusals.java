package countyplan.server;

import countyplan.core.Refusal;
import countyplan.core.render.ProblemJson;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.DirectHandler;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Helidon refuses by itself, before or beside our own handling, told as we tell everything else. It gives each of
 * its refusals a message for programmers and little besides, so the message decides which sentence people get.
 */
final class HelidonRefusals implements DirectHandler {
    private record Told(String start, Status status, String code, String sentence) {}

    private static final List<Told> KNOWN = List.of(
            new Told("Header size exceeded", Status.create(431, "Request Header Fields Too Large"), "headers-too-large",
                    "The headers are larger than is taken. Send fewer or shorter ones."),
            new Told("Request URI too long", Status.REQUEST_URI_TOO_LONG_414, "address-too-long",
                    "The address asked for is longer than is taken. Send long values in the body instead."),
            new Told("Invalid protocol and/or version", Status.HTTP_VERSION_NOT_SUPPORTED_505, "wrong-http-version",
                    "This server speaks HTTP/1.1 only."),
            new Told("Invalid path", Status.BAD_REQUEST_400, "bad-path", "The path cannot be read."),
            new Told("Host header must be present", Status.BAD_REQUEST_400, "bad-host",
                    "The request has no Host header, which HTTP/1.1 asks for."),
            new Told("Only a single Host header", Status.BAD_REQUEST_400, "bad-host",
                    "The request has more than one Host header. Send one."),
            new Told("Host header must not be empty", Status.BAD_REQUEST_400, "bad-host",
                    "The Host header is empty. Send the name or address and the port that you ask."),
            new Told("Invalid Host header", Status.BAD_REQUEST_400, "bad-host",
                    "The Host header cannot be read. Send the name or address and the port that you ask."),
            new Told("Invalid port of the host header", Status.BAD_REQUEST_400, "bad-host",
                    "The port in the Host header is no number."),
            new Told("Content length is not a number", Status.BAD_REQUEST_400, "ambiguous-length",
                    "The Content-Length is no number."),
            new Told("Content-Encoding header present", Status.UNSUPPORTED_MEDIA_TYPE_415, "unsupported-encoding",
                    "Bodies are taken as they are, not compressed. Send it without a Content-Encoding."),
            new Told("Unsupported content encoding", Status.UNSUPPORTED_MEDIA_TYPE_415, "unsupported-encoding",
                    "Bodies are taken as they are, not compressed. Send it without a Content-Encoding."),
            new Told("Too Many Concurrent Requests", Status.SERVICE_UNAVAILABLE_503, "busy",
                    "Too much is being asked at once. Ask again in a moment."));

    private HelidonRefusals() {}

    /** For everything that Helidon can refuse. */
    static DirectHandlers handlers() {
        DirectHandlers.Builder all = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            all.addHandler(type, new HelidonRefusals());
        }
        return all.build();
    }

    @Override
    public TransportResponse handle(TransportRequest request, EventType event, Status status,
            ServerResponseHeaders headers, Throwable thrown, System.@Nullable Logger log) {
        return response(request, event, problem(request, status, thrown), headers);
    }

    @Override
    public TransportResponse handle(TransportRequest request, EventType event, Status status,
            ServerResponseHeaders headers, String message) {
        return response(request, event, problem(status, message), headers);
    }

    private static Problem problem(TransportRequest request, Status status, Throwable thrown) {
        boolean isUnread = request.path().isEmpty() && isOfReading(thrown.getCause());
        if (status.code() == 500 && !isUnread) {
            return Defects.problem(thrown);
        }
        String message = thrown.getMessage();
        return problem(isUnread ? Status.BAD_REQUEST_400 : status, message == null ? "" : message);
    }

    /** Whether this comes of a request that is no HTTP or stops in the middle: Helidon takes some for defects of its own. */
    private static boolean isOfReading(@Nullable Throwable cause) {
        return cause instanceof DataReader.InsufficientDataAvailableException
                || cause instanceof DataReader.IncorrectNewLineException
                || cause instanceof IllegalArgumentException;
    }

    private static Problem problem(Status status, String message) {
        for (Told told : KNOWN) {
            if (message.startsWith(told.start())) {
                return Problem.of(told.status(), Refusal.Kind.INVALID, told.code(), told.sentence());
            }
        }
        return switch (status.code()) {
            case 404 -> Problem.of(status, Refusal.Kind.NOT_FOUND, "no-such-path",
                    "There is nothing at this path. /api lists all there is.");
            case 413 -> Problem.of(status, Refusal.Kind.INVALID, "body-too-large",
                    "The body is larger than is taken. Send it in parts, or, as with a large backup, do it with the server"
                            + " stopped.");
            case 503 -> Problem.of(status, Refusal.Kind.UNAVAILABLE, "unavailable",
                    "This cannot be answered now. Ask again in a moment.");
            default -> Problem.of(status, Refusal.Kind.INVALID, "bad-http",
                    "The request is not HTTP/1.1 as it should be: its first line, or one of its headers, cannot be"
                            + " read. Look at what sends it.");
        };
    }

    private static TransportResponse response(TransportRequest request, EventType event, Problem problem,
            ServerResponseHeaders headers) {
        TransportResponse.Builder response = TransportResponse.builder()
                .status(problem.status())
                .headers(headers)
                .keepAlive(event.keepAlive())
                .header(HeaderNames.CONTENT_TYPE, ProblemJson.MEDIA_TYPE);
        for (Header header : Outgoing.ALWAYS) {
            response.header(header.headerName(), header.get());
        }
        if (!request.method().equals("HEAD")) {
            response.entity(problem.json(request.path()));
        }
        return response.build();
    }
}
