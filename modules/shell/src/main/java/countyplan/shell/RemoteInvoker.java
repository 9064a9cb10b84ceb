package countyplan.shell;

import countyplan.core.Document;
import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.CatalogueJson;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Answer;
import countyplan.core.host.AnswerFields;
import countyplan.core.host.Call;
import countyplan.core.host.Invoker;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Asks a server over REST, as if it were here.
///
/// Whatever adds or changes carries an `Idempotency-Key`, so that a call whose reply was lost on the way can be sent once
/// more without being done twice. The token decides what the caller may do; the log has the caller's name.
public final class RemoteInvoker implements Invoker {
    private static final JsonProvider JSON = JsonProvider.provider();

    /// Of tokens whose holder is told what became of them.
    private static final String ENDED = "token-(expired|revoked)";

    private final URI server;
    private final Optional<String> token;
    private final Wire wire;
    private @Nullable Catalogue catalogue;

    /// @param server such as `https://plans.example.org`
    /// @param token lets its bearer change records; empty to read only
    /// @param catalogue what the server is known to offer; empty to ask it
    public RemoteInvoker(URI server, Optional<String> token, Optional<Catalogue> catalogue) {
        this(server, token, catalogue, wire(server, Optional.empty()));
    }

    /// Likewise, to a server that may be known by a certificate of the council's own.
    ///
    /// @param authorities a file of certificates in PEM to trust besides those that Java brings
    /// @throws Stopped if it cannot be read
    public static RemoteInvoker distant(URI server, Optional<String> token, Optional<Path> authorities) {
        return new RemoteInvoker(server, token, Optional.empty(), wire(server, authorities));
    }

    private static Wire wire(URI server, Optional<Path> authorities) {
        return LoopbackWire.reaches(server) ? new LoopbackWire(server) : new ClientWire(server, authorities);
    }

    RemoteInvoker(URI server, Optional<String> token, Optional<Catalogue> catalogue, Wire wire) {
        this.server = server;
        this.token = token;
        this.wire = wire;
        this.catalogue = catalogue.orElse(null);
    }

    /// @throws Unreachable if the server does not answer, or not as Countyplan does
    /// @throws Refused if it does not answer whoever asks so
    @Override
    public synchronized Catalogue catalogue() {
        var known = catalogue;
        if (known == null) {
            var reply = send(new HttpCall("GET", "/api", Map.of(), new byte[0]), "application/json", "");
            if (reply.status() == 401 || reply.status() == 403) {
                throw new Refused(refusal(reply));
            }
            if (reply.status() != 200) {
                throw stranger(null);
            }
            try {
                known = CatalogueJson.read(object(reply));
            } catch (RuntimeException e) {
                throw stranger(e);
            }
            catalogue = known;
        }
        return known;
    }

    /// @throws Unreachable if the server does not answer, or not as Countyplan does
    @Override
    public Answer invoke(Call call) {
        var found = catalogue().find(call.operation());
        if (found.isEmpty()) {
            return new Answer.Refusing(new Refusal(Refusal.Kind.INVALID, "unknown-operation",
                    "The server has no operation called \"" + call.operation() + "\".", List.of(), List.of()));
        }
        var entry = found.get();
        for (var file : call.files().values()) {
            if (file.bytes().length > Call.MOST_SENT) {
                return new Answer.Refusing(tooLarge(file));
            }
        }
        var reply = reply(entry, call);
        if (reply.status() >= 400) {
            return new Answer.Refusing(refusal(reply));
        }
        if (reply.status() < 200 || reply.status() >= 300) {
            throw stranger(null);
        }
        var json = reply.header("Content-Type").orElse("").startsWith("application/json");
        if (entry.answersDocument() && !(json && call.arguments().containsKey(Envelope.DRY_RUN))) {
            return new Answer.Done(JsonValue.EMPTY_JSON_OBJECT, List.of(), version(reply), OptionalLong.empty(),
                    Optional.of(document(entry, reply)));
        }
        try {
            var body = object(reply);
            return new Answer.Done(body, AnswerFields.of(entry, body), version(reply), number(body, "change"),
                    Optional.empty());
        } catch (JsonException | ClassCastException e) {
            throw stranger(e);
        }
    }

    private Wire.Reply reply(Entry entry, Call call) {
        var arguments = keyed(entry, call.arguments());
        var http = HttpCall.of(entry, arguments, call.files());
        var accept = entry.answersDocument() ? "*/*" : "application/json";
        var caller = call.caller().name();
        if (!Envelope.writes(entry)) {
            return send(http, accept, caller);
        }
        var place = "/work/" + HttpCall.encoded(arguments.getString(Envelope.IDEMPOTENCY_KEY));
        var watch = new Watch(call.progress(), method -> wire.send(
                new Wire.Request(method, place, headers(Map.of(), "application/json", caller), new byte[0])),
                RemoteInvoker::object);
        try {
            return send(http, accept, caller);
        } finally {
            watch.over();
        }
    }

    private Refusal tooLarge(Document file) {
        return new Refusal(Refusal.Kind.INVALID, "body-too-large",
                "%s has %,d bytes, and a server takes %,d at most, so nothing was sent. Stop the server at %s and ask again: "
                        .formatted(file.name(), file.bytes().length, Call.MOST_SENT, server)
                        + "the shell then works on the data folder itself.",
                List.of(), List.of());
    }

    private static JsonObject keyed(Entry entry, JsonObject arguments) {
        return Envelope.writes(entry) && !arguments.containsKey(Envelope.IDEMPOTENCY_KEY)
                ? JSON.createObjectBuilder(arguments)
                        .add(Envelope.IDEMPOTENCY_KEY, UUID.randomUUID().toString()).build()
                : arguments;
    }

    private Wire.Reply send(HttpCall call, String accept, String caller) {
        var request = new Wire.Request(call.method(), call.target(), headers(call.headers(), accept, caller),
                call.body());
        try {
            return wire.send(request);
        } catch (ConnectException notThere) {
            throw silent(notThere);
        } catch (SSLException doubtful) {
            throw new Unreachable("The server " + server
                    + " does not prove that it is the one asked for: its certificate is"
                    + " of nobody who is trusted here, of another name, or over. If it is of an authority of your own,"
                    + " name the file with its certificate in COUNTYPLAN_CA_FILE.", doubtful);
        } catch (IOException broken) {
            try {
                return wire.send(request);
            } catch (IOException brokenAgain) {
                throw silent(brokenAgain);
            }
        }
    }

    private Map<String, String> headers(Map<String, String> own, String accept, String caller) {
        Map<String, String> headers = new HashMap<>(own);
        headers.put("Accept", accept);
        token.ifPresent(secret -> {
            headers.put("Authorization", "Bearer " + secret);
            if (!caller.isBlank()) {
                headers.put("Countyplan-Caller", HttpCall.encoded(caller));
            }
        });
        return headers;
    }

    /// In this program's words: the server speaks of headers.
    private String untrusting() {
        return (token.isEmpty() ? "The server " + server + " wants a token for this."
                : "The server " + server + " does not know this token.")
                + " Put the right one in COUNTYPLAN_TOKEN, or name the file that has it in COUNTYPLAN_TOKEN_FILE.";
    }

    private Unreachable silent(IOException cause) {
        return new Unreachable("The server " + server + " does not answer. Try again later, or check its address.",
                cause);
    }

    private Unreachable stranger(@Nullable Exception cause) {
        return new Unreachable("What answers at " + server + " does not speak as Countyplan does. Check the address.",
                cause);
    }

    private static JsonObject object(Wire.Reply reply) {
        try (var reader = JSON.createReader(new ByteArrayInputStream(reply.body()))) {
            return reader.readObject();
        }
    }

    private Refusal refusal(Wire.Reply reply) {
        JsonObject problem;
        try {
            problem = object(reply);
        } catch (JsonException e) {
            throw stranger(e);
        }
        var kind = Arrays.stream(Refusal.Kind.values())
                .filter(each -> each.word().equals(problem.getString("kind", ""))).findFirst()
                .or(() -> Arrays.stream(Refusal.Kind.values())
                        .filter(each -> each.status() == reply.status()).findFirst())
                .orElse(reply.status() >= 500 ? Refusal.Kind.INTERNAL : Refusal.Kind.INVALID);
        List<Fault> faults = new ArrayList<>();
        for (var fault : list(problem, "faults")) {
            if (fault instanceof JsonObject each) {
                faults.add(new Fault(each.getString("where", ""), each.getString("given", ""),
                        each.getString("expected", "")));
            }
        }
        List<String> choices = new ArrayList<>();
        for (var choice : list(problem, "choices")) {
            if (choice instanceof JsonString text) {
                choices.add(text.getString());
            }
        }
        return new Refusal(kind, problem.getString("code", "refused"),
                kind == Refusal.Kind.UNAUTHENTICATED && !problem.getString("code", "").matches(ENDED) ? untrusting()
                        : problem.getString("detail", "The server refused this without saying why."),
                faults, choices);
    }

    private static List<JsonValue> list(JsonObject problem, String name) {
        return problem.get(name) instanceof JsonArray list ? list : List.of();
    }

    private static OptionalLong version(Wire.Reply reply) {
        var tag = reply.header("ETag").orElse("").replaceFirst("^W/", "").replace("\"", "");
        return tag.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(tag)) : OptionalLong.empty();
    }

    private static OptionalLong number(JsonObject body, String name) {
        return body.containsKey(name) ? OptionalLong.of(body.getJsonNumber(name).longValue()) : OptionalLong.empty();
    }

    private static Document document(Entry entry, Wire.Reply reply) {
        var told = reply.header("Content-Disposition").orElse("");
        var name = told.replaceFirst("^.*filename=\"([^\"]*)\".*$", "$1");
        return new Document(reply.header("Content-Type").orElse("application/octet-stream"),
                name.equals(told) ? entry.name().replace(' ', '-') : name, reply.body());
    }
}
