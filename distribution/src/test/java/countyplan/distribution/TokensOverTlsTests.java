package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner asks over the network with a token, from when it is given out until it is revoked. */
class TokensOverTlsTests {
    private static final String PASSWORD = "changeit";
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void aTokenIsGoodFromWhenItIsMadeUntilItIsRevoked() throws Exception {
        var countyplan = new Countyplan(folder.resolve("records"));
        var host = host();
        var port = freePort();
        var keystore = keystore(host);
        Files.createDirectories(countyplan.home());
        var settings = countyplan.home().resolve("countyplan.properties");
        if (!host.isLoopbackAddress()) {
            var refused = countyplan.run("serve", "--host", host.getHostAddress());
            assertEquals(1, refused.code());
            assertTrue(refused.err().contains("server.keystore") && refused.err().contains("tokens create"),
                    refused::err);
        }
        Files.writeString(settings, "server.keystore=" + keystore + "\nserver.keystore-password-file="
                + Files.writeString(folder.resolve("password"), PASSWORD + "\n") + "\n");
        var secret = countyplan.done("tokens", "create", "portal", "--organisation", "Blaby District Council",
                "--format", "json").json().getString("secret");

        var log = folder.resolve("server.txt");
        var server = countyplan.start("serve", "--host", host.getHostAddress(), "--port", Integer.toString(port))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var address = URI.create("https://" + host.getHostAddress() + ":" + port);
        try (var client = client(keystore)) {
            awaitHealth(client, address, server, log);

            assertEquals(401, get(client, address, "/api/modules", "").statusCode());
            assertEquals(401, get(client, address, "/api/modules", "guessed").statusCode());
            assertEquals(200, get(client, address, "/api/modules", secret).statusCode());
            assertEquals(403, get(client, address, "/api/tokens", secret).statusCode());

            var certificate = pem(keystore);
            assertEquals(0, distant(countyplan, address, Map.of("COUNTYPLAN_TOKEN", secret, "COUNTYPLAN_CA_FILE",
                    certificate.toString())));
            assertEquals(1, distant(countyplan, address, Map.of("COUNTYPLAN_CA_FILE", certificate.toString())));
            assertEquals(1, distant(countyplan, address, Map.of("COUNTYPLAN_TOKEN", secret)));

            assertTrue(countyplan.done("tokens", "list", "--format", "json").json().toString().contains("portal"));
            countyplan.done("tokens", "revoke", "portal");
            var gone = get(client, address, "/api/modules", secret);
            assertEquals(401, gone.statusCode());
            assertTrue(gone.body().contains("token-revoked"), gone::body);
        } finally {
            server.destroy();
            assertTrue(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the server did not stop");
        }
        var log2 = Files.readString(log);
        assertTrue(log2.contains(address.toString()) && !log2.contains("Exception"), log2);
    }

    private static int distant(Countyplan countyplan, URI address, Map<String, String> environment) throws Exception {
        var builder = countyplan.start("modules", "--server", address.toString());
        builder.environment().putAll(environment);
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it did not end");
        assertTrue(!said.contains("Exception"), said);
        return process.exitValue();
    }

    private static HttpResponse<String> get(HttpClient client, URI address, String path, String token)
            throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void awaitHealth(HttpClient client, URI address, Process server, Path log) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (server.isAlive() && System.nanoTime() < end) {
            try {
                if (get(client, address, "/observe/health", "").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("The server did not start: " + Files.readString(log));
    }

    /** An address at which other machines would find this one, if it has any. */
    private static InetAddress host() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()
                        && !address.isLinkLocalAddress())
                .findFirst()
                .orElse(InetAddress.getByName("127.0.0.1"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Path keystore(InetAddress host) throws Exception {
        var file = folder.resolve("server.p12");
        var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=countyplan", "-ext",
                "san=ip:" + host.getHostAddress(), "-validity", "365", "-storetype", "PKCS12", "-keystore",
                file.toString(), "-storepass", PASSWORD).redirectErrorStream(true).start();
        var said = new String(keytool.getInputStream().readAllBytes());
        assertEquals(0, keytool.waitFor(), said);
        return file;
    }

    private static Certificate certificate(Path keystore) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keystore)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store.getCertificate("server");
    }

    private Path pem(Path keystore) throws Exception {
        return Files.writeString(folder.resolve("server.crt"), "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate(keystore).getEncoded())
                + "\n-----END CERTIFICATE-----\n");
    }

    private static HttpClient client(Path keystore) throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate(keystore));
        var trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).connectTimeout(Duration.ofSeconds(10)).build();
    }
}
