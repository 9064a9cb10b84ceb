package countyplan.server;

import countyplan.core.Caller;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.catalogue.Catalogue;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Meets every request that Helidon could read: lets it in, finds who answers it, and tells whatever goes wrong. */
final class Front implements Filter {
    private final Supplier<Gate> gate;
    private final Callers callers;
    private final Directory directory;
    private final Operations operations;
    private final AtWork atWork;
    private final Limits limits;
    private final BooleanSupplier stopping;

    Front(Supplier<Gate> gate, Callers callers, Directory directory, Operations operations, AtWork atWork,
            Limits limits, BooleanSupplier stopping) {
        this.gate = gate;
        this.callers = callers;
        this.directory = directory;
        this.operations = operations;
        this.atWork = atWork;
        this.limits = limits;
        this.stopping = stopping;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        PatientConnection connection = PatientConnection.current();
        connection.moved();
        Incoming incoming = new Incoming(request, limits);
        Outgoing outgoing = new Outgoing(incoming, response, connection, stopping);
        try {
            gate.get().admit(incoming);
            answer(incoming, outgoing, chain, connection);
        } catch (Halted e) {
            outgoing.refuse(e.problem());
        } catch (Refused e) {
            outgoing.refuse(Problem.of(e.refusal()));
        } catch (CloseConnectionException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            outgoing.refuse(Defects.problem(e));
        }
        outgoing.end();
    }

    private void answer(Incoming incoming, Outgoing outgoing, FilterChain chain, PatientConnection connection)
            throws IOException {
        List<String> segments = segments(incoming);
        // Health, and what refusals mean, are for everybody.
        boolean isOpen = segments.getFirst().equals("observe") || segments.getFirst().equals("problems");
        Optional<Caller> caller = isOpen ? Optional.empty() : callers.known(incoming);
        switch (segments.getFirst()) {
            case "api" -> {
                if (segments.size() == 1) {
                    directory.catalogue(incoming, outgoing);
                } else {
                    operations.answer(segments.subList(1, segments.size()), caller, incoming, outgoing, connection);
                }
            }
            case "openapi.json" -> {
                elsewhere(segments.size() > 1, incoming);
                directory.openApi(incoming, outgoing);
            }
            case "work" -> atWork.answer(segments, caller, incoming, outgoing);
            case "problems" -> Meanings.answer(segments, incoming, outgoing);
            case "observe" -> health(segments, incoming, outgoing, chain, connection);
            case "" -> {
                elsewhere(segments.size() > 1, incoming);
                outgoing.status(Status.TEMPORARY_REDIRECT_307).header(HeaderNames.LOCATION, "/api").send(new byte[0]);
            }
            case "*" -> {
                elsewhere(!incoming.method().equals("OPTIONS"), incoming);
                Methods.answer(incoming, outgoing, List.of("GET", "POST"));
            }
            default -> throw Astray.nowhere(incoming.path()).halted();
        }
    }

    private static void health(List<String> segments, Incoming incoming, Outgoing outgoing, FilterChain chain,
            PatientConnection connection) {
        elsewhere(!incoming.path().equals(Health.PATH) && !incoming.path().startsWith(Health.PATH + "/"), incoming);
        if (!incoming.askedMethod().equals("GET")) {
            Methods.answer(incoming, outgoing, List.of("GET"));
        } else if (!Health.has(segments)) {
            throw Astray.nowhere(incoming.path()).halted();
        } else {
            connection.work(() -> {
                chain.proceed();
                return true;
            });
        }
    }

    private static void elsewhere(boolean isElsewhere, Incoming incoming) {
        if (isElsewhere) {
            throw Astray.nowhere(incoming.path()).halted();
        }
    }

    private static List<String> segments(Incoming incoming) {
        String path = incoming.path();
        List<String> segments = Catalogue.segments(path);
        if (Percent.isPlain(path)) {
            return segments;
        }
        Faults faults = new Faults();
        List<String> decoded = new ArrayList<>(segments.size());
        for (String segment : segments) {
            decoded.add(Percent.decoded(segment, "path", false, faults));
        }
        Faulty.refuse("bad-path", "the path", faults);
        return decoded;
    }
}
