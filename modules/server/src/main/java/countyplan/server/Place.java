package countyplan.server;

import countyplan.core.Refusal;
import countyplan.core.Refused;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where to listen, and by which names it is asked for there.
 *
 * @param names by which others ask for it
 * @param secure whether over TLS
 */
record Place(InetAddress address, String host, List<String> names, boolean secure) {
    private static final String THIS_MACHINE = "To serve only the machine it runs on, use 127.0.0.1 or localhost.";

    /**
     * The place that the settings name, if it may be listened on: beyond this machine only where nobody can listen in on
     * what is said, and nobody can ask who was given no token.
     *
     * @throws Refused with everything that is missing
     */
    static Place of(Settings settings) {
        String host = settings.host();
        InetAddress address;
        try {
            address = InetAddress.getByName(host.isEmpty() ? "?" : host);
        } catch (UnknownHostException e) {
            throw refused("no-such-host", "There is no host " + host + ". " + THIS_MACHINE);
        }
        if (!address.isLoopbackAddress()) {
            List<String> missing = new ArrayList<>();
            if (settings.identity().isEmpty()) {
                missing.add("a certificate for TLS in the settings (server.keystore, or server.certificate and"
                        + " server.key)");
            }
            if (!settings.tokens().anyLive()) {
                missing.add("a token that somebody can ask with (countyplan tokens create)");
            }
            if (address.isAnyLocalAddress() && settings.names().isEmpty()) {
                missing.add("the name by which others ask for it (--name plans.example.org)");
            }
            if (!missing.isEmpty()) {
                throw refused("not-loopback", host + " can be reached from other machines, and for that this is"
                        + " missing: " + String.join("; ", missing) + ". " + THIS_MACHINE);
            }
        }
        return new Place(address, host, settings.names(), settings.identity().isPresent());
    }

    /** Whether it serves others than whoever is at this machine. */
    boolean isForOthers() {
        return secure || !names.isEmpty() || !address.isLoopbackAddress();
    }

    /**
     * Makes sure that a port can be listened on: Helidon itself only logs that it cannot.
     *
     * @throws Refused if it cannot
     */
    void claim(int port) {
        if (port < 0 || port > 65_535) {
            throw refused("no-such-port", "There is no port " + port + ". Use a number from 1 to 65535, or 0 for any.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new Refused(new Refusal(Refusal.Kind.UNAVAILABLE, "port-in-use", "Port " + port + " of "
                    + address.getHostAddress() + " cannot be listened on: another program has it, it needs rights that"
                    + " you have not, or the address is not this machine's. Choose another with --port or --host.",
                    List.of(), List.of()));
        }
    }

    String scheme() {
        return secure ? "https" : "http";
    }

    /** How it is asked for: {@code plans.example.org:8443}, {@code 127.0.0.1:8080}. */
    String authority(int port) {
        return (names.isEmpty() ? literal(address) : bracketed(names.getFirst())) + ":" + port;
    }

    /** An address as the host of a URI: {@code 127.0.0.1}, {@code [::1]}. */
    private static String literal(InetAddress address) {
        if (address.isLoopbackAddress() && address instanceof Inet6Address) {
            return "[::1]";
        }
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return bracketed(zone < 0 ? text : text.substring(0, zone));
    }

    private static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** Every way of naming this server in a Host header, in lower case. */
    Set<String> authorities(int port) {
        Set<String> hosts = new HashSet<>();
        if (address.isLoopbackAddress()) {
            hosts.addAll(List.of("localhost", "127.0.0.1", "[::1]"));
        }
        if (!address.isAnyLocalAddress()) {
            hosts.add(literal(address));
            hosts.add(bracketed(host));
        }
        Set<String> all = new HashSet<>();
        for (String each : hosts) {
            all.add(each.toLowerCase(Locale.ROOT) + ":" + port);
            if (port == (secure ? 443 : 80)) {
                all.add(each.toLowerCase(Locale.ROOT));
            }
        }
        // Something before it may have taken the port away.
        for (String name : names) {
            all.add(bracketed(name).toLowerCase(Locale.ROOT));
            all.add(bracketed(name).toLowerCase(Locale.ROOT) + ":" + port);
        }
        return Set.copyOf(all);
    }

    /** Every way of naming the origin of its own pages, in lower case. */
    Set<String> origins(int port) {
        Set<String> all = new HashSet<>();
        authorities(port).forEach(authority -> all.add(scheme() + "://" + authority));
        // Something before it may speak TLS for it.
        names.forEach(name -> all.add("https://" + bracketed(name).toLowerCase(Locale.ROOT)));
        return Set.copyOf(all);
    }

    private static Refused refused(String code, String sentence) {
        return Refused.invalid(code, sentence);
    }
}
