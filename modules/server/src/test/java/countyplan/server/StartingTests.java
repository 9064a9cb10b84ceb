package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countyplan.core.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingTests {

    @ParameterizedTest
    @CsvSource({"0.0.0.0,not-loopback", "::,not-loopback", "192.0.2.1,not-loopback",
            "no-such-host.invalid,no-such-host",
            "'',no-such-host"})
    void onlyThisMachineIsServed(String host, String code) {
        Refused refused = assertThrows(Refused.class, () -> start(host, 0));
        assertEquals(code, refused.refusal().code());
        assertTrue(refused.getMessage().contains("127.0.0.1"), refused.getMessage());
    }

    @Test
    void aPortThatIsTakenIsSaidToBe() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Refused refused = assertThrows(Refused.class, () -> start("127.0.0.1", taken.getLocalPort()));
            assertEquals("port-in-use", refused.refusal().code());
            assertTrue(refused.getMessage().contains("Port " + taken.getLocalPort()), refused.getMessage());
        }
    }

    @Test
    void aPortIsANumberOfOne() {
        assertEquals("no-such-port", assertThrows(Refused.class, () -> start("localhost", 70_000)).refusal().code());
        assertEquals("no-such-port", assertThrows(Refused.class, () -> start("localhost", -1)).refusal().code());
    }

    @Test
    void theAddressIsWhereItIsAsked() throws IOException {
        try (Server server = start("localhost", 0)) {
            assertTrue(server.address().toString().matches("http://127\\.0\\.0\\.1:[0-9]+"),
                    server.address().toString());
            assertEquals(200, Wire.ask(server.address(), "GET /api HTTP/1.1\nHost: {host}\n\n").status());
        }
    }

    @Test
    void theAddressMayBeOfIpv6WhereThereIsAny() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
            assumeTrue(probe.isBound());
        } catch (IOException none) {
            assumeTrue(false, "this machine has no IPv6");
        }
        try (Server server = start("::1", 0)) {
            assertTrue(server.address().toString().startsWith("http://[::1]:"), server.address().toString());
            assertEquals(200, Wire.ask(server.address(), "GET /api HTTP/1.1\nHost: {host}\n\n").status());
        }
    }

    @Test
    void nothingIsSaidOnTheWay() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream heard = new PrintStream(said)) {
            System.setOut(heard);
            System.setErr(heard);
            try (Server server = start("127.0.0.1", 0)) {
                Wire.ask(server.address(), "GET /api HTTP/1.1\nHost: {host}\n\n");
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", said.toString());
    }

    private static Server start(String host, int port) {
        return Server.start(new FakeInvoker(), Settings.of(host, port, "token", "1.0"));
    }
}
