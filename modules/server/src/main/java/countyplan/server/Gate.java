package countyplan.server;

import countyplan.core.Refusal;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who may come in at all. Any web page that somebody on this machine looks at can make the browser ask us: by our address,
 * and then it names its own Origin, or by a name of its own that it has pointed at this machine, and then it names that
 * as the Host. Requests whose end cannot be told for certain are kept out as well, since what follows one would be taken
 * for another (RFC 9112, 6.3).
 */
final class Gate {
    private final Set<String> authorities;
    private final Set<String> origins;
    private final String ours;
    private final String example;

    /**
     * @param port the one that is listened on, which is among its names
     * @param example one of its names, for sentences
     */
    Gate(Place place, int port, String example) {
        this.authorities = place.authorities(port);
        this.origins = place.origins(port);
        this.ours = place.scheme() + "://";
        this.example = example;
    }

    /** @throws Halted if it may not come in */
    void admit(Incoming incoming) {
        checkFraming(incoming);
        checkHost(incoming);
        checkOrigin(incoming);
    }

    private void checkFraming(Incoming incoming) {
        List<String> codings = incoming.headers(HeaderNames.TRANSFER_ENCODING);
        List<String> lengths = incoming.headers(HeaderNames.CONTENT_LENGTH);
        boolean isChunked = codings.equals(List.of("chunked"));
        if (!codings.isEmpty() && !isChunked) {
            throw Problem.of(Status.NOT_IMPLEMENTED_501, Refusal.Kind.INVALID, "unknown-transfer-encoding",
                    "The only Transfer-Encoding that is read here is chunked. Send the body with its Content-Length.")
                    .andClose().halted();
        }
        if (lengths.size() > 1 || isChunked && !lengths.isEmpty()
                || lengths.size() == 1 && !isLength(lengths.getFirst())) {
            throw Problem
                    .invalid("ambiguous-length", "Where the body ends is not certain. Send either one Content-Length,"
                            + " a plain number, or Transfer-Encoding: chunked.")
                    .andClose().halted();
        }
    }

    private static boolean isLength(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 19;
    }

    private void checkHost(Incoming incoming) {
        String host = incoming.header(HeaderNames.HOST);
        if (!isOurs(host)) {
            throw misdirected(host);
        }
        String target = incoming.target();
        int scheme = target.startsWith("/") ? -1 : target.indexOf("://");
        if (scheme > 0) {
            int slash = target.indexOf('/', scheme + 3);
            String authority = target.substring(scheme + 3, slash < 0 ? target.length() : slash);
            if (!target.regionMatches(true, 0, ours, 0, ours.length()) || !isOurs(authority)) {
                throw misdirected(target.substring(0, scheme + 3) + authority);
            }
        }
    }

    private Halted misdirected(String asked) {
        return Problem.of(Status.MISDIRECTED_REQUEST_421, Refusal.Kind.FORBIDDEN, "wrong-host",
                "This server does not answer for " + asked + ". Ask for " + example + ".", List.of(example)).halted();
    }

    private void checkOrigin(Incoming incoming) {
        for (String origin : incoming.headers(HeaderNames.ORIGIN)) {
            if (!origins.contains(origin.toLowerCase(Locale.ROOT))) {
                throw Problem.of(Status.FORBIDDEN_403, Refusal.Kind.FORBIDDEN, "foreign-origin",
                        "Web pages of " + origin + " may not ask here. Ask from a program, or from a page of " + ours
                                + example + ".")
                        .halted();
            }
        }
    }

    private boolean isOurs(String authority) {
        return authorities.contains(authority) || authorities.contains(authority.toLowerCase(Locale.ROOT));
    }
}
