package countyplan.shell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Carries one HTTP request to a server and its reply back.
interface Wire {
    /// Asks.
    ///
    /// @throws IOException if no whole reply came; the server may have done what it was asked all the same
    Reply send(Request request) throws IOException;

    /// One request.
    ///
    /// @param target path and query, encoded
    record Request(String method, String target, Map<String, String> headers, byte[] body) {}

    /// One reply.
    ///
    /// @param headers by lower-case name
    record Reply(int status, Map<String, List<String>> headers, byte[] body) {
        Optional<String> header(String name) {
            var values = headers.get(name.toLowerCase(Locale.ROOT));
            return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
        }
    }
}
