package countyplan.contracts;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Refusal;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// A contract officer's desk on 1 July 2022: Countyplan opened on empty records, asked the way every front end asks.
final class Desk implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2022-07-01T12:00:00Z");

    private final Countyplan countyplan;

    Desk(Options options) {
        countyplan =
                Countyplan.open(Modules.find(ModuleLayer.boot()), options.withClock(Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    /// A desk with the sample's register on it.
    Desk withSample() {
        done("sample load");
        return this;
    }

    /// Asks; `namesAndValues` are as a person types them, lists parted by `;`. Changes take whatever version there is.
    JsonObject done(String operation, String... namesAndValues) {
        return taken(operation, Map.of(), namesAndValues).body();
    }

    /// Imports a file.
    JsonObject imported(String csv, String... namesAndValues) {
        return taken("contracts import", file(csv), namesAndValues).body();
    }

    /// Whether asking made a change.
    boolean changes(String csv) {
        return taken("contracts import", file(csv)).change().isPresent();
    }

    /// The register as a file.
    String exported() {
        var document = taken("contracts export", Map.of()).document().orElseThrow();
        return new String(document.bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// The rows of an answer.
    List<JsonObject> rows(String field, String operation, String... namesAndValues) {
        return done(operation, namesAndValues).getJsonArray(field).getValuesAs(JsonObject.class);
    }

    /// Asks for what must be refused.
    Refusal refused(String operation, String... namesAndValues) {
        return refusal(ask(operation, Map.of(), namesAndValues));
    }

    /// Imports what must be refused.
    Refusal refusedFile(String csv) {
        return refusal(ask("contracts import", file(csv)));
    }

    private static Refusal refusal(Answer answer) {
        return assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal();
    }

    private Answer.Done taken(String operation, Map<String, Document> files, String... namesAndValues) {
        var answer = ask(operation, files, namesAndValues);
        return assertInstanceOf(Answer.Done.class, answer, answer::toString);
    }

    private static Map<String, Document> file(String csv) {
        return Map.of("file", Document.text("text/csv", "contracts.csv", csv));
    }

    private Answer ask(String operation, Map<String, Document> files, String... namesAndValues) {
        var arguments = Json.createObjectBuilder();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            var value = namesAndValues[place + 1];
            if (value.contains(";")) {
                arguments.add(namesAndValues[place], Json.createArrayBuilder(List.of(value.split(";"))));
            } else {
                arguments.add(namesAndValues[place], value);
            }
        }
        if (countyplan.catalogue().find(operation).orElseThrow().field("ifVersion").isPresent()) {
            arguments.add("ifVersion", "*");
        }
        return countyplan
                .invoke(new Call(operation, arguments.build(), files, Caller.local("jo"), (done, total) -> {}));
    }

    @Override
    public void close() {
        countyplan.close();
    }
}
