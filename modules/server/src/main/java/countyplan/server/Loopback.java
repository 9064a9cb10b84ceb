package countyplan.server;

import countyplan.core.Refusal;
import countyplan.core.Refused;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The addresses by which a machine reaches only itself. */
final class Loopback {
    private Loopback() {}

    /**
     * The address of a host, if it is this machine's own.
     *
     * @throws Refused if it is another's, or nobody's
     */
    static InetAddress of(String host) {
        try {
            InetAddress address = InetAddress.getByName(host.isEmpty() ? "?" : host);
            if (address.isLoopbackAddress()) {
                return address;
            }
        } catch (UnknownHostException e) {
            throw refused("no-such-host", "There is no host " + host + ". Use 127.0.0.1 or localhost.");
        }
        throw refused("not-loopback", "Countyplan serves only the machine it runs on, and " + host
                + " can be reached from others. Use 127.0.0.1 or localhost.");
    }

    /**
     * Makes sure that a port can be listened on: Helidon itself only logs that it cannot.
     *
     * @throws Refused if it cannot
     */
    static void claim(InetAddress address, int port) {
        if (port < 0 || port > 65_535) {
            throw refused("no-such-port", "There is no port " + port + ". Use a number from 1 to 65535, or 0 for any.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new Refused(new Refusal(Refusal.Kind.UNAVAILABLE, "port-in-use", "Port " + port + " of "
                    + address.getHostAddress() + " cannot be listened on: another program has it, or it needs rights"
                    + " that you have not. Choose another with --port.", List.of(), List.of()));
        }
    }

    /** An address as the host of a URI: {@code 127.0.0.1}, {@code [::1]}. */
    static String literal(InetAddress address) {
        return address instanceof Inet6Address ? "[::1]" : address.getHostAddress();
    }

    /** Every way of naming this server in a Host header, in lower case. */
    static Set<String> authorities(InetAddress address, int port) {
        Set<String> all = new java.util.HashSet<>();
        for (String host : List.of("localhost", "127.0.0.1", "[::1]", literal(address))) {
            all.add(host.toLowerCase(Locale.ROOT) + ":" + port);
            if (port == 80) {
                all.add(host.toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(all);
    }

    private static Refused refused(String code, String sentence) {
        return Refused.invalid(code, sentence);
    }
}
