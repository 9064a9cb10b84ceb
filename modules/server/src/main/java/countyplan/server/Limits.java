package countyplan.server;

import countyplan.core.host.Call;
import java.time.Duration;

/**
 * What is too much.
 *
 * @param body bytes in the body of a request
 * @param headers bytes in the headers of a request
 * @param line bytes in the first line of a request, its path and query among them
 * @param connections open at once; more of them wait
 * @param patience how long a connection may send or take nothing, and how long a request may take to arrive
 * @param farewell how long stopping waits for running requests
 */
public record Limits(int body, int headers, int line, int connections, Duration patience, Duration farewell) {
    /** 16 MiB of body, 16 KiB of headers, 8 KiB of first line, 400 connections, a minute, ten seconds. */
    public static final Limits USUAL =
            new Limits(Call.MOST_SENT, 16 << 10, 8 << 10, 400, Duration.ofMinutes(1), Duration.ofSeconds(10));

    /** The same with another limit of the body. */
    public Limits withBody(int bytes) {
        return new Limits(bytes, headers, line, connections, patience, farewell);
    }

    /** The same with another patience. */
    public Limits withPatience(Duration other) {
        return new Limits(body, headers, line, connections, other, farewell);
    }

    /** The same with another limit of connections. */
    public Limits withConnections(int most) {
        return new Limits(body, headers, line, most, patience, farewell);
    }

    /** The same with another farewell. */
    public Limits withFarewell(Duration other) {
        return new Limits(body, headers, line, connections, patience, other);
    }
}
