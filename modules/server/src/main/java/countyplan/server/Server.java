package countyplan.server;

import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.host.Invoker;
import io.helidon.common.tls.Tls;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The REST front end, running: every operation of an invoker's catalogue under {@code /api}, the catalogue itself at
 * {@code /api}, the same as OpenAPI at {@code /openapi.json}, health at {@code /observe/health}, what refusals mean at
 * {@code /problems/CODE}.
 *
 * <p>On the machine it runs on, reading needs nothing, and everything else the local token or a named one as {@code
 * Authorization: Bearer TOKEN}. Where it serves others (over TLS, by a name, or beyond this machine), everything but health
 * and the meanings of refusals needs a named one. Every refusal is {@code application/problem+json}; see {@link
 * countyplan.core.render.ProblemJson}.
 */
public final class Server implements AutoCloseable {
    private static final int WINDOW = 64 << 10;

    private final WebServer web;
    private final URI address;
    private final AtomicBoolean stopping;

    private Server(WebServer web, URI address, AtomicBoolean stopping) {
        this.web = web;
        this.address = address;
        this.stopping = stopping;
    }

    /**
     * Starts serving.
     *
     * @throws Refused if the host may not be listened on, or the port cannot be
     */
    public static Server start(Invoker invoker, Settings settings) {
        QuietLogs.quieten();
        Place place = Place.of(settings);
        place.claim(settings.port());
        AtomicBoolean stopping = new AtomicBoolean();
        // The names that requests may use for this server hold its port, which is known once it listens.
        AtomicReference<Gate> gate = new AtomicReference<>(new Gate(place, settings.port(), ""));
        Callers callers = new Callers(settings.token(), System.getProperty("user.name", "local"), settings.tokens(),
                place.isForOthers());
        AtWork atWork = new AtWork();
        Front front = new Front(gate::get, callers, new Directory(invoker, settings.version()),
                new Operations(invoker, callers, atWork), atWork, settings.limits(), stopping::get);
        WebServer web = listening(place, settings, front, invoker);
        if (!web.isRunning()) {
            throw new Refused(new Refusal(Refusal.Kind.UNAVAILABLE, "port-in-use", "Port " + settings.port()
                    + " cannot be listened on. Choose another with --port.", List.of(), List.of()));
        }
        String authority = place.authority(web.port());
        gate.set(new Gate(place, web.port(), authority));
        return new Server(web, URI.create(place.scheme() + "://" + authority), stopping);
    }

    private static WebServer listening(Place place, Settings settings, Front front, Invoker invoker) {
        Limits limits = settings.limits();
        Http1Config http = Http1Config.builder()
                .maxPrologueLength(limits.line())
                .maxHeadersSize(limits.headers())
                // Ours are stricter about encoding, and allow the colon of asAt=2022-12-31T17:00 as RFC 3986 does.
                .validatePath(false)
                .validatePrologue(false)
                .receiveLog(false)
                .sendLog(false)
                .build();
        Http1ConnectionSelector connections = Http1ConnectionSelector.builder().config(http).build();
        WebServerConfig.Builder server = WebServer.builder()
                .address(place.address())
                .port(settings.port())
                .shutdownHook(false)
                .featuresDiscoverServices(false)
                .addFeature(Health.feature(invoker))
                .protocolsDiscoverServices(false)
                .addConnectionSelector(new PatientConnection.Selector(connections))
                .contentEncoding(ContentEncodingContext.builder().contentEncodingsDiscoverServices(false).build())
                .mediaContext(MediaContext.builder().mediaSupportsDiscoverServices(false).build())
                .directHandlers(HelidonRefusals.handlers())
                .routing(routing -> routing.addFilter(front))
                // Twice the limit, so that what is a little too large is refused by us, with the connection in order.
                .maxPayloadSize(2L * limits.body())
                .maxTcpConnections(limits.connections())
                .idleConnectionTimeout(limits.patience())
                .idleConnectionPeriod(tenth(limits.patience()))
                .shutdownGracePeriod(limits.farewell())
                .putListenerSocketOption(StandardSocketOptions.SO_RCVBUF, WINDOW)
                .connectionOptions(options -> options.tcpNoDelay(true));
        settings.identity().ifPresent(identity -> server.tls(Tls.builder()
                .sslContext(new SecureContext(identity.context(), limits.patience()))
                .build()));
        return server.build().start();
    }

    private static Duration tenth(Duration patience) {
        return Duration.ofMillis(Math.max(10, patience.toMillis() / 10));
    }

    /** Where it is asked: {@code http://127.0.0.1:8080}. */
    public URI address() {
        return address;
    }

    /** Stops taking requests, lets those that run finish for as long as the limits say, and ends. */
    @Override
    public void close() {
        stopping.set(true);
        web.stop();
    }
}
