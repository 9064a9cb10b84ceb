package countyplan.actionplans.operations;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Refusal;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Options;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Countyplan with records of its own, empty at first, asked as front ends ask it, on a day that tests can move.
final class Office implements AutoCloseable {

    static final String PLAN = "carers-2022-25";

    private Instant now = Instant.parse("2024-02-01T10:00:00Z");
    private final Countyplan countyplan;

    Office(Options options) {
        InstantSource source = () -> now;
        countyplan = Countyplan.open(options.withClock(source.withZone(ZoneOffset.UTC)));
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    JsonObject done(String operation, Object... namesAndValues) {
        return body(ask(operation, Map.of(), namesAndValues));
    }

    JsonObject importing(String csv, Object... namesAndValues) {
        return body(ask("action-plans import", file(csv), namesAndValues));
    }

    Refusal refusedImport(Document file, Object... namesAndValues) {
        return refusal(ask("action-plans import", Map.of("file", file), namesAndValues));
    }

    Refusal refusedImport(String csv, Object... namesAndValues) {
        return refusal(ask("action-plans import", file(csv), namesAndValues));
    }

    Refusal refused(String operation, Object... namesAndValues) {
        return refusal(ask(operation, Map.of(), namesAndValues));
    }

    Document document(String operation, Object... namesAndValues) {
        return assertInstanceOf(Answer.Done.class, ask(operation, Map.of(), namesAndValues)).document().orElseThrow();
    }

    List<JsonObject> rows(String component, String operation, Object... namesAndValues) {
        return done(operation, namesAndValues).getJsonArray(component).getValuesAs(JsonObject.class);
    }

    /// The action of the sample as it is on a day.
    JsonObject action(String code, String asAt) {
        return done("action-plans action", "plan", PLAN, "code", code, "asAt", asAt);
    }

    Answer ask(String operation, Map<String, Document> files, Object... namesAndValues) {
        return countyplan.invoke(new Call(operation, arguments(namesAndValues), files, Caller.local("jo"),
                (done, total) -> {
                }));
    }

    private static Map<String, Document> file(String csv) {
        return Map.of("file", Document.text("text/csv", "plan.csv", csv));
    }

    private static JsonObject body(Answer answer) {
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).body();
    }

    private static Refusal refusal(Answer answer) {
        return assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal();
    }

    private static JsonObject arguments(Object... namesAndValues) {
        JsonObjectBuilder arguments = Json.createObjectBuilder();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            arguments.add(namesAndValues[place].toString(), value(namesAndValues[place + 1]));
        }
        return arguments.build();
    }

    private static JsonValue value(Object value) {
        return switch (value) {
            case List<?> list -> {
                var array = Json.createArrayBuilder();
                list.forEach(each -> array.add(each.toString()));
                yield array.build();
            }
            case Boolean yes -> yes ? JsonValue.TRUE : JsonValue.FALSE;
            default -> Json.createValue(value.toString());
        };
    }

    /// The texts of a list.
    static List<String> texts(JsonObject from, String component) {
        return from.getJsonArray(component).getValuesAs(jakarta.json.JsonString.class).stream()
                .map(jakarta.json.JsonString::getString).toList();
    }

    /// Lines of a CSV file.
    static String csv(String... lines) {
        return String.join("\r\n", Arrays.asList(lines)) + "\r\n";
    }

    @Override
    public void close() {
        countyplan.close();
    }
}
