package countyplan.server;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.task.InterruptableTask;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1Connection;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A connection that is patient with our own work and not with its other end.
 *
 * <p>Helidon closes a connection that waits too long for the next request, but not one whose other end stops amid a
 * request's headers or body, or stops taking the answer. Here all of these count as idle; only running an operation
 * does not.
 */
final class PatientConnection implements ServerConnection, InterruptableTask<Void> {
    private static final ScopedValue<PatientConnection> CURRENT = ScopedValue.newInstance();

    private final Http1Connection http;
    private boolean working;
    private long since = System.nanoTime();

    private PatientConnection(Http1Connection http) {
        this.http = http;
    }

    /** The connection that this thread serves. */
    static PatientConnection current() {
        return CURRENT.get();
    }

    /** Runs work of ours, however long it takes. */
    <T> T work(Supplier<T> work) {
        set(true);
        try {
            if (Thread.interrupted()) {
                throw new CloseConnectionException("Given up just before its request");
            }
            return work.get();
        } finally {
            set(false);
        }
    }

    /** Notes that the other end has sent or taken something. */
    void moved() {
        set(false);
    }

    private synchronized void set(boolean nowWorking) {
        working = nowWorking;
        since = System.nanoTime();
    }

    @Override
    public void handle(Limit limit) throws InterruptedException {
        ScopedValue.where(CURRENT, this).<Void, InterruptedException>call(() -> {
            http.handle(limit);
            return null;
        });
    }

    @Override
    public synchronized Duration idleTime() {
        return working ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    @Override
    public synchronized void close(boolean interrupt) {
        http.close(interrupt || !working);
    }

    @Override
    public boolean canInterrupt() {
        return http.canInterrupt();
    }

    /** Makes patient connections of Helidon's own. */
    record Selector(Http1ConnectionSelector http) implements ServerConnectionSelector {
        @Override
        public int bytesToIdentifyConnection() {
            return http.bytesToIdentifyConnection();
        }

        @Override
        public Support supports(BufferData data) {
            return http.supports(data);
        }

        @Override
        public Set<String> supportedApplicationProtocols() {
            return http.supportedApplicationProtocols();
        }

        @Override
        public ServerConnection connection(ConnectionContext context) {
            return new PatientConnection((Http1Connection) http.connection(context));
        }
    }
}
