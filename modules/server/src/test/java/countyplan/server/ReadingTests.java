package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.server.Wire.Reply;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadingTests extends ServedTests {

    @Test
    void anOperationIsAskedByItsPathAndQuery() throws IOException {
        Reply reply = get("/api/plans/carers/status?asAt=2022-12-31&lead=Adult%20Learning");
        assertEquals(200, reply.status());
        assertEquals("application/json", reply.header("Content-Type"));
        assertEquals(2, reply.json().getInt("total"));
        assertEquals("plans status", invoker.lastCall().operation());
        assertEquals(Json.createObjectBuilder().add("plan", "carers").add("asAt", "2022-12-31")
                .add("lead", "Adult Learning").build(), invoker.lastCall().arguments());
        assertEquals(Caller.anonymous(), invoker.lastCall().caller());
    }

    @Test
    void aParameterGivenAgainIsAList() throws IOException {
        get("/api/plans/carers/status?lead=A&lead=B+C");
        assertEquals(Json.createArrayBuilder().add("A").add("B C").build(),
                invoker.lastCall().arguments().getJsonArray("lead"));
    }

    @Test
    void theColonOfAMomentNeedsNoEncoding() throws IOException {
        assertEquals(200, get("/api/plans/carers/status?knownAt=2022-12-31T17:00").status());
        assertEquals("2022-12-31T17:00", FakeInvoker.text(invoker.lastCall(), "knownAt"));
    }

    @Test
    void aPathIsDecodedPartByPart() throws IOException {
        get("/api/plans/a%2Fb%C2%A3/status");
        assertEquals("a/b£", FakeInvoker.text(invoker.lastCall(), "plan"));
    }

    @Test
    void theAnswerAboutARecordNamesItsVersion() throws IOException {
        assertEquals("\"41\"", get("/api/plans/carers").header("ETag"));
        assertEquals("", get("/api/plans/carers/status").header("ETag"));
    }

    @Test
    void headIsGetWithoutABody() throws IOException {
        Reply got = get("/api/plans/carers/status");
        Reply head = ask("HEAD", "/api/plans/carers/status", "");
        assertEquals(200, head.status());
        assertEquals(Integer.toString(got.body().length), head.header("Content-Length"));
        assertEquals(got.headers().keySet(), head.headers().keySet());
        assertEquals(Integer.toString(get("/api/plans/long").body().length),
                ask("HEAD", "/api/plans/long", "").header("Content-Length"));
    }

    @Test
    void aConnectionCarriesManyRequests() throws IOException {
        try (Wire wire = new Wire(server.address())) {
            for (int i = 0; i < 3; i++) {
                wire.send("GET /api/plans/carers/status HTTP/1.1\nHost: {host}\n\n");
                assertEquals(200, wire.reply(false).status());
                wire.send("HEAD /api/plans/carers/status HTTP/1.1\nHost: {host}\n\n");
                assertEquals(200, wire.reply(true).status());
                wire.send("GET /api/nothing HTTP/1.1\nHost: {host}\n\n");
                assertEquals(404, wire.reply(false).status());
            }
        }
    }

    @Test
    void theConnectionEndsWhenTheCallerSaysSo() throws IOException {
        try (Wire wire = new Wire(server.address())) {
            wire.send("GET /api/plans/long HTTP/1.1\nHost: {host}\nConnection: Close\n\n");
            assertEquals(200, wire.reply(false).status());
            assertTrue(wire.isEnded());
        }
    }

    @Test
    void aLongAnswerArrivesWhole() throws IOException {
        Reply reply = get("/api/plans/long");
        assertEquals("chunked", reply.header("Transfer-Encoding"));
        var rows = reply.json().getJsonArray("actions");
        assertEquals(20_000, rows.size());
        assertEquals("Title 😀 19999", rows.getJsonObject(19_999).getString("title"));
    }

    @Test
    void moreRowsAreLinkedTo() throws IOException {
        assertEquals("</api/plans/carers/status?lead=A&limit=2&after=a%2Bb>; rel=\"next\"",
                get("/api/plans/carers/status?lead=A&limit=2&after=x").header("Link"));
        assertEquals("", get("/api/plans/carers/status").header("Link"));
    }

    @Test
    void aFileIsAnsweredAsItIs() throws IOException {
        Reply reply = get("/api/plans/carers/export");
        assertEquals("text/csv", reply.header("Content-Type"));
        assertEquals("attachment; filename=\"plan ___.csv\"; filename*=UTF-8''plan%20%22%C2%A3%22.csv",
                reply.header("Content-Disposition"));
        assertEquals("area,code\r\n", reply.text());
        assertEquals(406, get("/api/plans/carers/export", "Accept: application/json").status());
    }

    @Test
    void theWholeAddressMayBeAsked() throws IOException {
        assertEquals(200, get("http://{host}/api/plans/carers/status").status());
        assertEquals(421, get("http://elsewhere/api/plans/carers/status").status());
    }

    @Test
    void theFrontDoorLeadsToTheCatalogue() throws IOException {
        Reply reply = get("/");
        assertEquals(307, reply.status());
        assertEquals("/api", reply.header("Location"));
    }

    @Test
    void aRefusalOfTheInvokerIsAProblem() throws IOException {
        Reply reply = get("/api/plans/young-carers/status");
        assertEquals(404, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertEquals("no-such-plan", reply.json().getString("code"));
        assertEquals("not-found", reply.json().getString("kind"));
        assertEquals("There is no plan of that id.", reply.json().getString("detail"));
        assertEquals("carers", reply.json().getJsonArray("choices").getString(0));
    }

    @Test
    void aDefectIsToldByReferenceOnlyAndLoggedInFull() throws IOException {
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger("countyplan.server");
        Handler heard = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(heard);
        logger.setUseParentHandlers(false);
        try {
            Reply reply = get("/api/plans/broken");
            assertEquals(500, reply.status());
            assertEquals("application/problem+json", reply.header("Content-Type"));
            Matcher reference = Pattern.compile("reference ([0-9a-f]{8}):").matcher(reply.json().getString("detail"));
            assertTrue(reference.find(), reply.text());
            assertTrue(!reply.text().contains("secret") && !reply.text().contains("Exception"), reply.text());
            assertTrue(logged.getFirst().getMessage().contains(reference.group(1)), logged.toString());
            assertEquals("secret detail", logged.getFirst().getThrown().getMessage());
        } finally {
            logger.removeHandler(heard);
            logger.setUseParentHandlers(true);
        }
    }

    @Test
    void theJdksOwnClientIsServed() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> reply = client.send(HttpRequest.newBuilder(
                    URI.create(server.address() + "/api/plans/carers/status")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, reply.statusCode());
            assertTrue(reply.body().contains("Café, £5"), reply.body());
        }
    }
}
