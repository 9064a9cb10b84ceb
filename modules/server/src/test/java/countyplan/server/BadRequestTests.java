package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.server.Wire.Reply;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever is wrong with a request, one plain sentence says so, in the one media type. */
class BadRequestTests extends ServedTests {

    private static final String H = "Host: {host}\n";
    private static final String T = H + "Authorization: Bearer " + TOKEN + "\n";
    private static final String POST = "POST /api/plans HTTP/1.1\n" + T;
    private static final String JSON = POST + "Content-Type: application/json\n";

    /** What is sent, and the status and code that must come back; what must be in the text, if it is not empty. */
    record Case(String request, int status, String code, String says) {
        @Override
        public String toString() {
            String line = request.replace(H, "").replace(T, "").replaceAll("\\s+", " ");
            return code + ": " + line.substring(0, Math.min(line.length(), 90));
        }
    }

    static final List<Case> CASES = List.of(
            // Paths
            new Case("GET /nothing HTTP/1.1\n" + H, 404, "no-such-path", "/api"),
            new Case("GET /apis HTTP/1.1\n" + H, 404, "no-such-path", "[\"/api\"]"),
            new Case("GET /api/ HTTP/1.1\n" + H, 404, "no-such-path", "/api"),
            new Case("GET /api/plan/carers/status HTTP/1.1\n" + H, 404, "no-such-path", "/api/plans/carers/status"),
            new Case("GET /api/plans/carers/statsu HTTP/1.1\n" + H, 404, "no-such-path", "/api/plans/carers/status"),
            new Case("GET /api/plans/carers/status/ HTTP/1.1\n" + H, 404, "no-such-path", "/api/plans/carers/status"),
            new Case("GET /api//plans/carers HTTP/1.1\n" + H, 404, "no-such-path", ""),
            new Case("GET /api/../observe/health HTTP/1.1\n" + H, 404, "no-such-path", ""),
            new Case("GET /observe HTTP/1.1\n" + H, 404, "no-such-path", "/observe/health"),
            new Case("GET /observe/info HTTP/1.1\n" + H, 404, "no-such-path", ""),
            new Case("GET /observe/health/nothing HTTP/1.1\n" + H, 404, "no-such-path", ""),
            new Case("GET /api/plans/%ZZ HTTP/1.1\n" + H, 400, "bad-path", "%25"),
            new Case("GET /api/plans/%4 HTTP/1.1\n" + H, 400, "bad-path", "hexadecimal"),
            new Case("GET /api/plans/%C3%28 HTTP/1.1\n" + H, 400, "bad-path", "UTF-8"),
            new Case("GET /api/plans/%00 HTTP/1.1\n" + H, 400, "bad-path", "%00"),
            new Case("GET /api/plans/caf\u00e9 HTTP/1.1\n" + H, 400, "bad-path", "percent-encoding"),
            new Case("GET " + "/x".repeat(5000) + " HTTP/1.1\n" + H, 414, "address-too-long", "body"),
            new Case("GET http://elsewhere/api HTTP/1.1\n" + H, 421, "wrong-host", "elsewhere"),
            new Case("CONNECT elsewhere:443 HTTP/1.1\n" + H, 404, "no-such-path", ""),
            // Queries
            new Case("GET /api/plans/carers/status?lead=%ZZ HTTP/1.1\n" + H, 400, "bad-request", "query lead"),
            new Case("GET /api/plans/carers/status?lead=%FF HTTP/1.1\n" + H, 400, "bad-request", "UTF-8"),
            new Case("GET /api/plans/carers/status?=x HTTP/1.1\n" + H, 400, "bad-request", "a name"),
            new Case("GET /api/plans/carers/status?plan=other HTTP/1.1\n" + H, 400, "bad-request", "one value"),
            new Case("GET /api/plans/carers/status?asat=2022-12-31 HTTP/1.1\n" + H, 400, "unknown-argument", "asat"),
            new Case("GET /api/plans/carers/status?format=xml HTTP/1.1\n" + H, 400, "unknown-format",
                    "json, html, csv"),
            new Case("GET /api?module=x HTTP/1.1\n" + H, 400, "bad-request", "module"),
            // Methods
            new Case("DELETE /api/plans/carers/status HTTP/1.1\n" + H, 405, "wrong-method", "GET"),
            new Case("POST /api/plans/carers/status HTTP/1.1\n" + T, 405, "wrong-method", "HEAD"),
            new Case("GET /api/plans HTTP/1.1\n" + H, 405, "wrong-method", "POST"),
            new Case("BREW /api HTTP/1.1\n" + H, 405, "wrong-method", "BREW"),
            new Case("POST /observe/health HTTP/1.1\n" + H, 405, "wrong-method", "GET"),
            new Case("TRACE * HTTP/1.1\n" + H, 404, "no-such-path", ""),
            // Bodies
            new Case("GET /api/plans/carers/status HTTP/1.1\n" + H + "Content-Length: 2\n\n{}", 400, "bad-request",
                    "query parameters"),
            new Case("GET /api HTTP/1.1\n" + H + "Content-Length: 2\n\n{}", 400, "bad-request", "no body"),
            new Case(POST + "Content-Length: 2\n\n{}", 415, "unsupported-media-type", "application/json"),
            new Case(POST + "Content-Type: text/xml\nContent-Length: 4\n\n<a/>", 415, "unsupported-media-type",
                    "text/xml"),
            new Case(POST + "Content-Type: application/x-www-form-urlencoded\nContent-Length: 6\n\nplan=a", 415,
                    "unsupported-media-type", "application/json"),
            new Case(POST + "Content-Type: application/json; charset=utf-16\nContent-Length: 2\n\n{}", 415,
                    "unsupported-charset", "UTF-8"),
            new Case(JSON + "Content-Encoding: gzip\nContent-Length: 2\n\n{}", 415, "unsupported-encoding",
                    "Content-Encoding"),
            new Case("POST /api/plans/carers/import HTTP/1.1\n" + T
                    + "Content-Type: multipart/form-data; boundary=x\nContent-Length: 3\n\n--x", 415,
                    "unsupported-media-type", "text/csv"),
            new Case("POST /api/plans/carers/import HTTP/1.1\n" + T
                    + "Content-Type: text/csv; charset=windows-1252\nContent-Length: 1\n\na", 415,
                    "unsupported-charset", "UTF-8"),
            new Case(JSON + "Content-Length: 1\n\n{", 400, "bad-json", "line 1, column 2"),
            new Case(JSON + "Content-Length: 18\n\n{\"plan\": \"a\",\n  b}", 400, "bad-json", "line 2, column 3"),
            new Case(JSON + "Content-Length: 4\n\n{} x", 400, "bad-json", "column 4"),
            new Case(JSON + "Content-Length: 2\n\n[]", 400, "bad-json", "one JSON object"),
            new Case(JSON + "Content-Length: 4\n\nnull", 400, "bad-json", "one JSON object"),
            new Case(JSON + "Content-Length: 8\n\n\"\\ud800\"", 400, "bad-json", "line 1, column 1\""),
            new Case(JSON + "Content-Length: 19\n\n{\"a\\\"b\":\"x\\u0000\"} ", 400, "bad-json", "line 1, column 9\""),
            new Case(JSON + "Content-Length: 5\n\n1e999", 400, "bad-json", "line 1, column 1\""),
            new Case(JSON + "Content-Length: 23\n\n{\"plan\":\"a\",\"plan\":\"b\"}", 400, "bad-json",
                    "line 1, column 13"),
            new Case(JSON + "Content-Length: 12\n\n{\"plan\":\"\u00ff\"}", 400, "not-utf-8", "UTF-8"),
            new Case(JSON + "Content-Length: 17\n\n{\"plan\":\"\\ud800\"}", 400, "bad-json", "\\\\ud800"),
            new Case(JSON + "Content-Length: 23\n\n{\"plan\":1e999999999999}", 400, "bad-json", "line 1, column 9"),
            new Case("POST /api/plans?plan=a HTTP/1.1\n" + T
                    + "Content-Type: application/json\nContent-Length: 12\n\n{\"plan\":\"b\"}", 400, "bad-request",
                    "one value"),
            new Case(JSON + "Content-Length: 200000\n\n{}" + " ".repeat(199_998), 413, "body-too-large", "100000"),
            new Case(JSON + "Content-Length: 900000000\n\n{}", 413, "body-too-large", ""),
            new Case(JSON + "Transfer-Encoding: chunked\n\n30d40\n" + " ".repeat(200_000) + "\n0\n\n", 413,
                    "body-too-large", "100000"),
            new Case(JSON + "Transfer-Encoding: chunked\n\n7fffffff\n{}", 413, "body-too-large", ""),
            new Case(JSON + "Transfer-Encoding: chunked\n\nxyz\n{}\n0\n\n", 400, "bad-chunks", "chunks"),
            new Case(JSON + "Transfer-Encoding: gzip, chunked\n\n0\n\n", 501, "unknown-transfer-encoding", "chunked"),
            new Case(JSON + "Transfer-Encoding: chunked\nContent-Length: 5\n\n0\n\n", 400, "ambiguous-length", ""),
            new Case(JSON + "Content-Length: 5\nContent-Length: 6\n\n{}", 400, "ambiguous-length", ""),
            new Case(JSON + "Content-Length: -1\n\n{}", 400, "ambiguous-length", ""),
            new Case(JSON + "Content-Length: x\n\n{}", 400, "ambiguous-length", "number"),
            // Headers
            new Case("GET /api HTTP/1.1\n", 400, "bad-host", "Host"),
            new Case("GET /api HTTP/1.1\n" + H + H, 400, "bad-host", "one"),
            new Case("GET /api HTTP/1.1\nHost: \n", 400, "bad-host", "empty"),
            new Case("GET /api HTTP/1.1\nHost: a b\n", 400, "bad-host", ""),
            new Case("GET /api HTTP/1.1\nHost: localhost:http\n", 400, "bad-host", "number"),
            new Case("GET /api HTTP/1.1\nHost: elsewhere\n", 421, "wrong-host", "127.0.0.1"),
            new Case("GET /api HTTP/1.1\nHost: localhost:1\n", 421, "wrong-host", "127.0.0.1"),
            new Case("GET /api HTTP/1.1\n" + H + "Origin: http://evil.example\n", 403, "foreign-origin",
                    "evil.example"),
            new Case("GET /api HTTP/1.1\n" + H + "Origin: null\n", 403, "foreign-origin", ""),
            new Case("GET /api HTTP/1.1\n" + H + "No colon\n", 400, "bad-http", ""),
            new Case("GET /api HTTP/1.1\n" + H + "Bad name: x\n", 400, "bad-http", ""),
            new Case("GET /api HTTP/1.1\n" + H + "X: " + "x".repeat(20_000) + "\n", 431, "headers-too-large", ""),
            new Case("GET /api HTTP/1.1\n" + H + "Accept: image/png\n", 406, "not-acceptable", "text/html"),
            new Case("GET /api/plans/carers/status HTTP/1.1\n" + H + "Accept: text/html;q=0\n", 406, "not-acceptable",
                    "text/csv"),
            new Case("GET /api/plans/carers HTTP/1.1\n" + H + "If-Match: \"41\"\n", 400, "bad-request", "If-Match"),
            new Case("GET /api/plans/carers HTTP/1.1\n" + H + "Idempotency-Key: a\n", 400, "bad-request",
                    "Idempotency-Key"),
            new Case("POST /api/plans/carers/actions/a/progress HTTP/1.1\n" + T + "If-Match: 41\n", 400, "bad-request",
                    "in its quotes"),
            new Case("POST /api/plans/carers/actions/a/progress?ifVersion=41 HTTP/1.1\n" + T + "If-Match: \"41\"\n",
                    400,
                    "bad-request", "one value"),
            new Case("GET /api" + "/x".repeat(2000) + " HTTP/1.1\n" + H, 404, "no-such-path", "..."),
            new Case(POST + "Idempotency-Key: a\nIdempotency-Key: b\n", 400, "bad-request", "Idempotency-Key"),
            new Case("POST /api/plans HTTP/1.1\n" + T + "Countyplan-Caller: %ZZ\n", 400, "bad-caller", ""),
            new Case("POST /api/plans HTTP/1.1\n" + T + "Countyplan-Caller: " + "x".repeat(101) + "\n", 400,
                    "bad-caller",
                    "100"),
            // First lines
            new Case("GET /api HTTP/1.0\n" + H, 505, "wrong-http-version", "HTTP/1.1"),
            new Case("GET /api HTTP/2.0\n" + H, 505, "wrong-http-version", "HTTP/1.1"),
            new Case("GET /api\n" + H, 400, "bad-http", ""),
            new Case("GET\n" + H, 400, "bad-http", ""),
            new Case("GET /api of Countyplan HTTP/1.1\n" + H, 505, "wrong-http-version", ""),
            new Case("\u0016\u0003\u0001 TLS\n" + H, 400, "bad-http", ""));

    @ParameterizedTest(name = "{0}")
    @FieldSource("CASES")
    void isRefusedInASentence(Case wrong) throws IOException {
        String request = wrong.request().contains("\n\n") ? wrong.request() : wrong.request() + "\n";
        Reply reply = Wire.ask(server.address(), request);
        assertEquals(wrong.status() + " " + wrong.code(), reply.status() + " " + reply.json().getString("code"),
                reply.text());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertEquals(wrong.status(), reply.json().getInt("status"));
        assertTrue(reply.json().getString("detail").matches("[A-Z/].*[.]"), reply.text());
        assertTrue(reply.text().contains(wrong.says()), reply.text());
        assertEquals("no-store", reply.header("Cache-Control"));
        assertEquals("nosniff", reply.header("X-Content-Type-Options"));
        assertFalse(reply.text().contains("Exception") || reply.text().contains("helidon"), reply.text());
    }

    @Test
    void everyFaultIsToldAtOnce() throws IOException {
        Reply reply = post("/api/plans?plan=%FF&note=%ZZ", "{\"plan\": \"b\"}", "Idempotency-Key: a\"b");
        assertEquals(4, reply.json().getJsonArray("faults").size(), reply.text());
    }

    @Test
    void theMethodsThereAreStandInAllow() throws IOException {
        assertEquals("GET, HEAD, OPTIONS", ask("DELETE", "/api/plans/carers/status", "").header("Allow"));
        Reply options = ask("OPTIONS", "/api/plans", "");
        assertEquals(204, options.status());
        assertEquals("OPTIONS, POST", options.header("Allow"));
        assertEquals("", options.header("Access-Control-Allow-Origin"));
        assertEquals(204, ask("OPTIONS", "*", "").status());
        assertEquals("GET, HEAD, OPTIONS", ask("OPTIONS", "/observe/health", "").header("Allow"));
    }

    @Test
    void aRefusalOfHeadHasNoBody() throws IOException {
        Reply reply = ask("HEAD", "/api/nothing", "");
        assertEquals(404, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
    }

    @Test
    void whatFollowsAnAmbiguousRequestIsNeverRun() throws IOException {
        try (Wire wire = new Wire(server.address())) {
            wire.send(JSON + "Transfer-Encoding: chunked\nContent-Length: 5\n\n0\n\n"
                    + "POST /api/plans HTTP/1.1\n" + T + "\n");
            assertEquals(400, wire.reply(false).status());
            assertTrue(wire.isEnded());
            assertTrue(invoker.calls.isEmpty());
        }
    }

    @Test
    void aRefusedBodyDoesNotSpoilTheNextRequest() throws IOException {
        try (Wire wire = new Wire(server.address())) {
            wire.send("POST /api/nothing HTTP/1.1\n" + T + "Content-Length: 20\n\nGET /api/plans HTTP/");
            assertEquals(404, wire.reply(false).status());
            wire.send("GET /api/plans/carers HTTP/1.1\n" + H + "\n");
            assertEquals(200, wire.reply(false).status());
        }
    }

    @Test
    void aCallerThatLeavesAmidItsRequestHarmsNobody() throws IOException {
        for (String part : List.of("GET /api/pl", "GET /api HTTP/1.1\nHost: {ho", JSON + "Content-Length: 50\n\n{")) {
            try (Wire wire = new Wire(server.address())) {
                wire.send(part);
            }
        }
        assertEquals(200, get("/api/plans/carers").status());
        assertTrue(invoker.calls.stream().allMatch(call -> call.operation().equals("plans show")));
    }
}
