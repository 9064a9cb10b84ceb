package countyplan.server;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Operation;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Personal;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Invoker;
import countyplan.core.render.Format;
import countyplan.core.render.Look;
import countyplan.core.render.Rendering;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Everything under {@code /api}: finds the operation, asks the invoker, answers. */
final class Operations {
    private static final Header VARY = HeaderValues.createCached(HeaderNames.VARY, "Accept");

    private final Invoker invoker;
    private final Callers callers;
    private final AtWork atWork;

    Operations(Invoker invoker, Callers callers, AtWork atWork) {
        this.invoker = invoker;
        this.callers = callers;
        this.atWork = atWork;
    }

    /**
     * Answers a request for a path under {@code /api}, given in its decoded segments.
     *
     * @param known who sent it, if they said
     */
    void answer(List<String> segments, Optional<Caller> known, Incoming incoming, Outgoing outgoing,
            PatientConnection connection) throws IOException {
        Catalogue catalogue = invoker.catalogue();
        List<Entry> entries = catalogue.at(segments);
        if (entries.isEmpty()) {
            throw Astray.nowhere(incoming.path(), segments, catalogue).halted();
        }
        Entry entry = null;
        for (Entry candidate : entries) {
            if (candidate.method().equals(incoming.askedMethod())) {
                entry = candidate;
                break;
            }
        }
        if (entry == null) {
            TreeSet<String> methods = new TreeSet<>();
            entries.forEach(candidate -> methods.add(candidate.method()));
            Methods.answer(incoming, outgoing, methods);
            return;
        }
        answer(entry, catalogue, segments, callers.of(known, incoming, entry), incoming, outgoing, connection);
    }

    private void answer(Entry entry, Catalogue catalogue, List<String> segments, Caller caller, Incoming incoming,
            Outgoing outgoing, PatientConnection connection) throws IOException {
        Arguments arguments = new Arguments(incoming, entry);
        Format format = entry.answersDocument() ? Format.JSON
                : Formats.chosen(arguments.format(), incoming, Formats.OF_ANSWERS);
        gather(arguments, segments, entry);
        Answer answer = connection.work(() -> ask(entry, arguments, caller));
        switch (answer) {
            case Answer.Refusing refusing -> outgoing.refuse(Problem.of(refusing.refusal()));
            case Answer.Done done -> {
                describe(done, entry, incoming, outgoing);
                if (entry.kind() == Operation.Kind.ADD && done.change().isPresent()) {
                    Added.place(entry, done.body(), segments, catalogue).ifPresent(place -> outgoing
                            .status(Status.CREATED_201).header(HeaderNames.LOCATION, "/api/" + Percent.encoded(place))
                            .header(HeaderNames.ETAG, version(done.change().getAsLong())));
                }
                if (done.document().isPresent()) {
                    send(done.document().get(), entry, incoming, outgoing);
                } else if (!format.isText()) {
                    outgoing.header(VARY);
                    pass(Rendering.file(format, done, entry, Look.web(incoming.address(), catalogue)), outgoing);
                } else {
                    outgoing.header(VARY).type(format.mediaType());
                    Look look = Look.web(incoming.address(), catalogue);
                    Rendering.write(format, done, entry, look, outgoing);
                    outgoing.sendText();
                }
            }
        }
    }

    private static void gather(Arguments arguments, List<String> segments, Entry entry) {
        try {
            arguments.gather(segments);
        } catch (Refused refused) {
            throw new Refused(Personal.of(entry).without(refused.refusal()));
        }
    }

    /** Asks with each version named until one is not stale: a stale one has changed nothing. */
    private Answer ask(Entry entry, Arguments arguments, Caller caller) {
        if (arguments.isConditional()) {
            return unmet(ask(entry, arguments.valuesToTry(), arguments, caller));
        }
        Answer answer = ask(entry, arguments.values(), arguments, caller);
        for (int i = 1; i < arguments.versions().size() && isStale(answer); i++) {
            answer = ask(entry, arguments.valuesAt(arguments.versions().get(i)), arguments, caller);
        }
        return answer;
    }

    private Answer ask(Entry entry, JsonObject values, Arguments arguments, Caller caller) {
        String key = values.getString(Envelope.IDEMPOTENCY_KEY, "");
        if (key.isEmpty()) {
            return invoker.invoke(new Call(entry.name(), values, arguments.files(), caller, (done, total) -> {}));
        }
        try (AtWork.Work work = atWork.begin(caller, key)) {
            return invoker.invoke(new Call(entry.name(), values, arguments.files(), caller, work));
        }
    }

    /** A condition is looked at only where the request would have been done without it (RFC 9110, 13.2.1). */
    private static Answer unmet(Answer tried) {
        return tried instanceof Answer.Refusing ? tried
                : new Answer.Refusing(new Refusal(Refusal.Kind.STALE, "nothing-to-match",
                        "If-Match names a version of a record, and what is added here is not there yet. Send it without"
                                + " If-Match.",
                        List.of(), List.of()));
    }

    private static boolean isStale(Answer answer) {
        return answer instanceof Answer.Refusing refusing && refusing.refusal().kind() == Refusal.Kind.STALE;
    }

    /** A record's version is the number of the last change at its address. */
    private static String version(long number) {
        return "\"" + number + "\"";
    }

    private static void describe(Answer.Done done, Entry entry, Incoming incoming, Outgoing outgoing) {
        done.version().ifPresent(version -> outgoing.header(HeaderNames.ETAG, version(version)));
        if (entry.method().equals("GET") && done.body().get("next") instanceof JsonString next) {
            outgoing.header(HeaderNames.LINK, "<" + following(incoming, next.getString()) + ">; rel=\"next\"");
        }
    }

    /** The address asked, going on after the rows answered. */
    private static String following(Incoming incoming, String next) {
        StringBuilder address = new StringBuilder(incoming.path()).append('?');
        for (String pair : incoming.query().split("&")) {
            if (!pair.isEmpty() && !pair.startsWith("after=")) {
                address.append(pair.replace(">", "%3E").replace("<", "%3C")).append('&');
            }
        }
        return address.append("after=").append(Percent.encoded(next)).toString();
    }

    private static void send(Document document, Entry entry, Incoming incoming, Outgoing outgoing) {
        if (entry.kind() == Operation.Kind.READ
                && !Accepted.of(String.join(",", incoming.headers(HeaderNames.ACCEPT))).takes(document.mediaType())) {
            throw Formats.notAcceptable(List.of(document.mediaType())).halted();
        }
        pass(document, outgoing);
    }

    private static void pass(Document document, Outgoing outgoing) {
        String ascii = document.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        outgoing.type(document.mediaType())
                .header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''"
                        + Percent.encoded(document.name()).replace("/", "%2F"))
                .send(document.bytes());
    }
}
