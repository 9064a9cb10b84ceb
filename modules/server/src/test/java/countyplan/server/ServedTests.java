package countyplan.server;

import countyplan.server.Wire.Reply;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of a running server share: one on a free port, with an invoker made up for them. */
abstract class ServedTests {
    static final String TOKEN = "the-local-token";

    final FakeInvoker invoker = new FakeInvoker();
    Server server;

    @BeforeEach
    void start() {
        server = Server.start(invoker,
                Settings.of("127.0.0.1", 0, TOKEN, "1.0").withTokens(new FakeTokens()).withLimits(limits()));
    }

    @AfterEach
    void stop() {
        invoker.goOn.countDown();
        server.close();
    }

    Limits limits() {
        return Limits.USUAL.withBody(100_000);
    }

    /** Gets a path; more headers may follow, each a line. */
    Reply get(String path, String... headers) throws IOException {
        return ask("GET", path, "", headers);
    }

    /** Posts JSON with the token. */
    Reply post(String path, String json, String... headers) throws IOException {
        return ask("POST", path, "Authorization: Bearer " + TOKEN + "\nContent-Type: application/json\n", json,
                headers);
    }

    Reply ask(String method, String path, String body, String... headers) throws IOException {
        return ask(method, path, "", body, headers);
    }

    private Reply ask(String method, String path, String first, String body, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\nHost: {host}\n")
                .append(first);
        for (String header : headers) {
            request.append(header).append('\n');
        }
        if (!body.isEmpty()) {
            request.append("Content-Length: ").append(body.length()).append('\n');
        }
        return Wire.ask(server.address(), request.append('\n').append(body).toString());
    }
}
