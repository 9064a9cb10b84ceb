package countyplan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import countyplan.core.Caller;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import jakarta.json.Json;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class RemoteInvokerTests {
    private final List<Wire.Request> sent = new ArrayList<>();

    private Answer ask(Wire wire, String operation, String... namesAndValues) {
        var arguments = Json.createObjectBuilder();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            arguments.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        Wire recorded = request -> {
            sent.add(request);
            return wire.send(request);
        };
        return new RemoteInvoker(URI.create("http://127.0.0.1:1"), Optional.of("secret"),
                Optional.of(new Books().catalogue()), recorded)
                .invoke(new Call(operation, arguments.build(), Caller.local("Ann Ö")));
    }

    private static Wire.Reply reply(int status, String type, String body, String... header) {
        Map<String, List<String>> headers = new HashMap<>(Map.of("content-type", List.of(type)));
        if (header.length > 0) {
            headers.put(header[0], List.of(header[1]));
        }
        return new Wire.Reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAnAnswerWithItsVersion() {
        var answer = ask(request -> reply(200, "application/json", "{\"title\":\"Emma\"}", "etag", "\"41\""),
                "books show", "book", "emma");
        assertEquals("/api/books/emma", sent.getFirst().target());
        assertEquals("Bearer secret", sent.getFirst().headers().get("Authorization"));
        assertEquals("Ann%20%C3%96", sent.getFirst().headers().get("Countyplan-Caller"));
        var done = (Answer.Done) answer;
        assertEquals("Emma", done.body().getString("title"));
        assertEquals(OptionalLong.of(41), done.version());
    }

    @Test
    void aChangeWhoseReplyWasLostIsSentOnceMoreWithTheSameKey() {
        var answer = ask(request -> {
            if (sent.size() == 1) {
                throw new EOFException("lost");
            }
            return reply(200, "application/json", "{\"title\":\"Persuasion\",\"change\":42}");
        }, "books rename", "book", "emma", "title", "Persuasion", "ifVersion", "41");
        assertEquals(2, sent.size());
        assertEquals(sent.getFirst().headers().get("Idempotency-Key"), sent.getLast().headers().get("Idempotency-Key"));
        assertEquals("\"41\"", sent.getFirst().headers().get("If-Match"));
        assertEquals(OptionalLong.of(42), ((Answer.Done) answer).change());
    }

    @Test
    void aLongChangeIsWatchedAndGivenUpThereWhenItIsGivenUpHere() throws Exception {
        var heard = new ArrayList<Long>();
        var stopped = new java.util.concurrent.CountDownLatch(1);
        Wire wire = request -> switch (request.method()) {
            case "GET" -> reply(200, "application/json", "{\"done\":5,\"total\":10}");
            case "DELETE" -> {
                stopped.countDown();
                yield reply(202, "text/plain", "");
            }
            default -> {
                try {
                    stopped.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                yield reply(409, "application/problem+json",
                        "{\"kind\": \"conflict\", \"code\": \"given-up\", \"detail\": \"Given up; nothing was kept.\"}");
            }
        };
        Wire recorded = request -> {
            synchronized (sent) {
                sent.add(request);
            }
            return wire.send(request);
        };
        var answer = new RemoteInvoker(URI.create("http://127.0.0.1:1"), Optional.of("secret"),
                Optional.of(new Books().catalogue()), recorded)
                .invoke(new Call("books rename", Json.createObjectBuilder().add("book", "emma")
                        .add("title", "Persuasion").add("ifVersion", "41").build(), Map.of(), Caller.local("Ann"),
                        (done, total) -> {
                            heard.add(done);
                            throw Refused.conflict("given-up", "Given up; nothing was kept.");
                        }));
        assertEquals("given-up", ((Answer.Refusing) answer).refusal().code());
        assertEquals(List.of(5L), heard);
        assertEquals("/work/" + sent.getFirst().headers().get("Idempotency-Key"), sent.getLast().target());
    }

    @Test
    void aServerThatIsNotThereIsUnreachableAtOnce() {
        assertThrows(Unreachable.class, () -> ask(request -> {
            throw new ConnectException("refused");
        }, "books show", "book", "emma"));
        assertEquals(1, sent.size());
    }

    @Test
    void aBrokenServerIsUnreachableAfterTheSecondTry() {
        assertThrows(Unreachable.class, () -> ask(request -> {
            throw new IOException("broken");
        }, "books show", "book", "emma"));
        assertEquals(2, sent.size());
    }

    @Test
    void aProblemIsARefusal() {
        var refusal = ((Answer.Refusing) ask(request -> reply(404, "application/problem+json", """
                {"kind": "not-found", "code": "no-such-book", "detail": "There is no such book.",
                 "faults": [{"where": "book", "given": "x", "expected": "a book"}], "choices": ["emma"]}
                """), "books show", "book", "x")).refusal();
        assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
        assertEquals("no-such-book", refusal.code());
        assertEquals("There is no such book.", refusal.sentence());
        assertEquals("a book", refusal.faults().getFirst().expected());
        assertEquals(List.of("emma"), refusal.choices());
    }

    @Test
    void aTokenThatIsNotKnownIsToldInTheShellsWords() {
        var refusal = ((Answer.Refusing) ask(request -> reply(401, "application/problem+json",
                "{\"kind\": \"unauthenticated\", \"detail\": \"Send Authorization: Bearer TOKEN.\"}"),
                "books show", "book", "emma")).refusal();
        assertEquals("The server http://127.0.0.1:1 does not know this token. Put the right one in COUNTYPLAN_TOKEN, or"
                + " name the file that has it in COUNTYPLAN_TOKEN_FILE.", refusal.sentence());
    }

    @Test
    void whatIsNotCountyplanIsSaidToBeNone() {
        assertThrows(Unreachable.class,
                () -> ask(request -> reply(200, "text/html", "<p>hello"), "books show", "book", "emma"));
        assertThrows(Unreachable.class,
                () -> ask(request -> reply(502, "text/html", "<p>proxy"), "books show", "book", "emma"));
        assertThrows(Unreachable.class,
                () -> ask(request -> reply(302, "text/html", ""), "books show", "book", "emma"));
    }

    @Test
    void aFileIsPassedOnAsItCame() {
        var document = ((Answer.Done) ask(request -> reply(200, "text/csv", "a,b", "content-disposition",
                "attachment; filename=\"books.csv\"; filename*=UTF-8''books.csv"), "books export")).document()
                .orElseThrow();
        assertEquals("books.csv", document.name());
        assertEquals("a,b", document.text());
    }

    @Test
    void whoMayNotEvenAskWhatThereIsIsToldWhy() {
        var remote = new RemoteInvoker(URI.create("https://plans.example.org"), Optional.empty(), Optional.empty(),
                request -> reply(401, "application/problem+json",
                        "{\"kind\":\"unauthenticated\",\"code\":\"token-expired\",\"detail\":\"It was good until 2026.\"}"));
        var refusal = assertThrows(Refused.class, remote::catalogue).refusal();
        assertEquals(Refusal.Kind.UNAUTHENTICATED, refusal.kind());
        assertEquals("It was good until 2026.", refusal.sentence());
    }

    @Test
    void aServerThatDoesNotProveWhoItIsIsNotAskedTwice() {
        var stopped = assertThrows(Unreachable.class, () -> ask(request -> {
            throw new SSLHandshakeException("PKIX path building failed");
        }, "books show", "book", "emma"));
        assertEquals(1, sent.size());
        assertEquals(true, stopped.getMessage().contains("COUNTYPLAN_CA_FILE"));
    }
}
