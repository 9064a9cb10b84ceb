package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refused;
import countyplan.core.host.Bearer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Beyond this machine everything is said over TLS, and only to whoever shows a token that was given out. */
@Timeout(120)
class ForOthersTests {
    private static final int CONNECTIONS = 8;

    @TempDir
    static Path folder;

    private static Path keystore;
    private static Identity identity;

    private final FakeInvoker invoker = new FakeInvoker();
    private final FakeTokens tokens = new FakeTokens();
    private Server server;
    private HttpClient client;

    @BeforeEach
    void start() throws Exception {
        if (keystore == null) {
            Keys keys = new Keys(folder);
            keystore = keys.keystore("server", "EC", "-validity", "365");
            identity = Identity.ofKeystore(keystore, keys.password(), Instant.now());
        }
        server = Server.start(invoker, settings("0.0.0.0").forOthers(List.of("localhost"), Optional.of(identity)));
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", Keys.opened(keystore).getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        client = HttpClient.newBuilder().sslContext(context).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private Settings settings(String host) {
        return Settings.of(host, 0, "local", "1.0").withTokens(tokens)
                .withLimits(Limits.USUAL.withConnections(CONNECTIONS));
    }

    @Test
    void whoeverShowsATokenIsAnswered() throws Exception {
        assertTrue(server.address().toString().startsWith("https://localhost:"), server.address().toString());
        HttpResponse<String> answer = get("/api/plans/carers", "Authorization", "Bearer good");
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(FakeTokens.PORTAL, invoker.lastCall().caller());
        assertEquals(200, get("/api", "Authorization", "bearer good").statusCode());
        assertEquals(200, get("/openapi.json", "Authorization", "Bearer good").statusCode());
    }

    @Test
    void theNameInTheLogIsTheTokensWhateverIsSaid() throws Exception {
        get("/api/plans/carers", "Authorization", "Bearer good", "Countyplan-Caller", "jo");
        assertEquals(FakeTokens.PORTAL, invoker.lastCall().caller());
    }

    @Test
    void nobodyElseLearnsAnythingButThatItIsWell() throws Exception {
        for (String path : List.of("/", "/api", "/openapi.json", "/api/plans/carers", "/api/nothing", "/nothing")) {
            HttpResponse<String> answer = get(path);
            assertEquals(401, answer.statusCode(), path);
            assertTrue(answer.body().contains("\"token-needed\""), answer.body());
            assertEquals("Bearer realm=\"countyplan\"", header(answer, "WWW-Authenticate"));
            assertEquals("application/problem+json", header(answer, "Content-Type"));
        }
        assertTrue(invoker.calls.isEmpty());
        assertEquals(200, get("/observe/health").statusCode());
        assertEquals(200, get("/problems/token-needed").statusCode());
    }

    @Test
    void theLocalTokenIsNoGood() throws Exception {
        assertEquals(401, get("/api", "Authorization", "Bearer local").statusCode());
        assertEquals(401, get("/api", "Authorization", "Bearer ").statusCode());
    }

    @Test
    void aTokenOfNoUseIsRefusedAndItsHolderToldWhy() throws Exception {
        String invalid = "Bearer realm=\"countyplan\", error=\"invalid_token\"";
        for (String[] each : new String[][]{{"old", "token-expired", "portal-2025 was good until 31 December 2025"},
                {"gone", "token-revoked", "portal-2024 was revoked on 1 May 2024"},
                {"guessed", "wrong-token", "no token that was given out"}}) {
            HttpResponse<String> answer = get("/api/plans/carers", "Authorization", "Bearer " + each[0]);
            assertEquals(401, answer.statusCode());
            assertEquals(invalid, header(answer, "WWW-Authenticate"));
            assertTrue(answer.body().contains(each[1]) && answer.body().contains(each[2]), answer.body());
            assertFalse(answer.body().contains(each[0] + "\""), answer.body());
        }
        assertTrue(invoker.calls.isEmpty());
    }

    @Test
    void aTokenIsLookedUpAtEveryRequest() throws Exception {
        assertEquals(200, get("/api", "Authorization", "Bearer good").statusCode());
        tokens.bearers.put("good", new Bearer.Revoked("portal", Instant.now()));
        assertEquals(401, get("/api", "Authorization", "Bearer good").statusCode());
    }

    @Test
    void onlyItsOwnNamesAreAnsweredFor() throws Exception {
        URI byNumber = URI.create("https://127.0.0.1:" + server.address().getPort() + "/observe/health");
        assertEquals(421, client.send(HttpRequest.newBuilder(byNumber).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode());
        assertEquals(403, get("/observe/health", "Origin", "http://localhost:" + server.address().getPort())
                .statusCode());
        assertEquals(200, get("/observe/health", "Origin", server.address().toString()).statusCode());
    }

    @Test
    void whatIsNoTlsIsClosedAndTakesNobodysPlace() throws Exception {
        for (int i = 0; i < 3 * CONNECTIONS; i++) {
            try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
                readToEnd(socket);
            }
        }
        assertThrows(SSLHandshakeException.class, () -> {
            try (HttpClient strange = HttpClient.newHttpClient()) {
                strange.send(HttpRequest.newBuilder(server.address()).build(), HttpResponse.BodyHandlers.discarding());
            }
        });
        assertEquals(200, get("/observe/health").statusCode());
    }

    @Test
    void whoeverSaysNothingIsNotWaitedFor() throws Exception {
        Settings impatient = settings("127.0.0.1").withLimits(Limits.USUAL.withConnections(CONNECTIONS)
                .withPatience(Duration.ofSeconds(2)));
        server.close();
        server = Server.start(invoker, impatient.forOthers(List.of("localhost"), Optional.of(identity)));
        List<Socket> silent = new ArrayList<>();
        for (int i = 0; i <= CONNECTIONS; i++) {
            Socket socket = new Socket("127.0.0.1", server.address().getPort());
            socket.setSoTimeout(60_000);
            silent.add(socket);
        }
        for (Socket socket : silent) {
            assertEquals(-1, socket.getInputStream().read());
        }
        assertEquals(200, get("/observe/health").statusCode());
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        tokens.bearers.clear();
        Refused all = assertThrows(Refused.class, () -> Server.start(invoker, settings("0.0.0.0")));
        assertTrue(all.getMessage().contains("server.keystore") && all.getMessage().contains("tokens create")
                && all.getMessage().contains("--name"), all.getMessage());
        Refused token = assertThrows(Refused.class, () -> Server.start(invoker,
                settings("0.0.0.0").forOthers(List.of("localhost"), Optional.of(identity))));
        assertTrue(token.getMessage().contains("tokens create") && !token.getMessage().contains("keystore"),
                token.getMessage());
    }

    @Test
    void aNameAloneServesOthersToo() throws Exception {
        try (Server behind = Server.start(invoker,
                settings("127.0.0.1").forOthers(List.of("plans.example.org"), Optional.empty()))) {
            URI address = URI.create("http://127.0.0.1:" + behind.address().getPort());
            String host = "\nHost: plans.example.org\n";
            assertEquals(401, Wire.ask(address, "GET /api HTTP/1.1" + host + "\n").status());
            assertEquals(200, Wire.ask(address, "GET /api HTTP/1.1" + host
                    + "Origin: https://plans.example.org\nAuthorization: Bearer good\n\n").status());
        }
    }

    private static void readToEnd(Socket socket) {
        try {
            socket.getInputStream().readAllBytes();
        } catch (IOException closed) {
            // Closed either way.
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
