package countyplan.server;

import countyplan.core.Refusal;
import io.helidon.http.Status;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Defects of ours: the log has everything about them, the caller a reference to find it by. */
final class Defects {
    private static final System.Logger LOG = System.getLogger(Defects.class.getName());

    private Defects() {}

    static Problem problem(Throwable defect) {
        String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.log(System.Logger.Level.ERROR, "Request failed, reference " + reference, defect);
        return Problem.of(Status.INTERNAL_SERVER_ERROR_500, Refusal.Kind.INTERNAL, "internal",
                "Something went wrong here, not in what you asked. Give whoever looks after Countyplan the reference "
                        + reference + ": the server's log says more under it.");
    }
}
