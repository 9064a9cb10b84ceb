package countyplan.server;

import countyplan.core.Refusal;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What is said where a path is right and the method is none of its own. */
final class Methods {
    private Methods() {}

    /** Answers OPTIONS with what there is, and refuses everything else, with what there is. */
    static void answer(Incoming incoming, Outgoing outgoing, Collection<String> methods) {
        TreeSet<String> allowed = new TreeSet<>(methods);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        Header allow = HeaderValues.create(HeaderNames.ALLOW, String.join(", ", allowed));
        if (incoming.method().equals("OPTIONS")) {
            outgoing.status(Status.NO_CONTENT_204).header(allow).send(new byte[0]);
            return;
        }
        throw Problem.of(Status.METHOD_NOT_ALLOWED_405, Refusal.Kind.INVALID, "wrong-method",
                incoming.path() + " does not take " + incoming.method() + ". Use one of the methods listed.",
                List.copyOf(allowed)).with(allow).halted();
    }
}
