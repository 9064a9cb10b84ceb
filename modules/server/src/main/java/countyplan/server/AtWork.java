package countyplan.server;

import countyplan.core.Caller;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.host.Call;
import io.helidon.http.Status;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The changes that are being made now, at {@code /work/KEY}: how far each is, and a way to give it up. {@code KEY} is the
 * {@code Idempotency-Key} that the change was sent with, and only whoever sent it knows of it.
 */
final class AtWork {
    private final Map<Sent, Work> changes = new ConcurrentHashMap<>();

    /** What tells one change from all others. */
    private record Sent(String caller, String key) {}

    /** A change in the making; closed when it is made or refused. */
    final class Work implements Call.Progress, AutoCloseable {
        private final Sent sent;
        private volatile long done;
        private volatile long total;
        private volatile boolean givenUp;

        private Work(Sent sent) {
            this.sent = sent;
        }

        @Override
        public void at(long nowDone, long ofTotal) {
            done = nowDone;
            total = ofTotal;
            if (givenUp) {
                throw new Refused(new Refusal(Refusal.Kind.CONFLICT, "given-up", "Given up; nothing was kept.",
                        List.of(), List.of()));
            }
        }

        @Override
        public void close() {
            changes.remove(sent, this);
        }
    }

    /** Begins a change that was sent with this key. */
    Work begin(Caller caller, String key) {
        Work work = new Work(new Sent(caller.name(), key));
        changes.putIfAbsent(work.sent, work);
        return work;
    }

    /** Answers {@code GET} with how far the change is, and gives it up at {@code DELETE} where it next tells how far it is. */
    void answer(List<String> segments, Optional<Caller> caller, Incoming incoming, Outgoing outgoing)
            throws IOException {
        Work work = segments.size() == 2 && caller.isPresent()
                ? changes.get(new Sent(caller.get().name(), segments.getLast()))
                : null;
        if (work == null) {
            throw Astray.nowhere(incoming.path()).halted();
        }
        switch (incoming.askedMethod()) {
            case "GET" -> {
                outgoing.type("application/json")
                        .append("{\"done\":" + work.done + ",\"total\":" + work.total + "}");
                outgoing.sendText();
            }
            case "DELETE" -> {
                work.givenUp = true;
                outgoing.status(Status.ACCEPTED_202).send(new byte[0]);
            }
            default -> Methods.answer(incoming, outgoing, List.of("GET", "DELETE"));
        }
    }
}
