package countyplan.core.register;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Refusal;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody who asks, whatever the version of a record is.
record Desk(Countyplan countyplan, Caller caller) {

    static Desk of(Countyplan countyplan) {
        return new Desk(countyplan, Caller.local("jo"));
    }

    /// Somebody limited to the records of a district.
    Desk limitedTo(String district) {
        return new Desk(countyplan, new Caller("partner", Optional.of(district),
                Set.of(Caller.READER, Caller.OFFICER), Set.of(), Optional.of(district)));
    }

    JsonObject done(String operation, String... namesAndValues) {
        return body(ask(operation, Map.of(), namesAndValues));
    }

    private static JsonObject body(Answer answer) {
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).body();
    }

    Refusal refused(String operation, String... namesAndValues) {
        var answer = ask(operation, Map.of(), namesAndValues);
        return assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal();
    }

    /// Asks for what may be refused.
    void tried(String operation, String... namesAndValues) {
        ask(operation, Map.of(), namesAndValues);
    }

    /// The values of a field in the rows of an answer.
    List<String> told(String rows, String field, String operation, String... namesAndValues) {
        return done(operation, namesAndValues).getJsonArray(rows).getValuesAs(JsonObject.class).stream()
                .map(row -> row.containsKey(field) ? row.get(field).toString().replace("\"", "") : "").toList();
    }

    JsonObject imported(String operation, String csv, String... namesAndValues) {
        return body(ask(operation, Map.of("file", Document.text("text/csv", "file.csv", csv)), namesAndValues));
    }

    Refusal refusedFile(String operation, String csv) {
        var answer = ask(operation, Map.of("file", Document.text("text/csv", "file.csv", csv)));
        return assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal();
    }

    String exported(String operation, String... namesAndValues) {
        var answer = assertInstanceOf(Answer.Done.class, ask(operation, Map.of(), namesAndValues));
        return new String(answer.document().orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private Answer ask(String operation, Map<String, Document> files, String... namesAndValues) {
        var arguments = Json.createObjectBuilder();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            arguments.add(namesAndValues[place], value(namesAndValues[place + 1]));
        }
        if (countyplan.catalogue().find(operation).orElseThrow().field("ifVersion").isPresent()) {
            arguments.add("ifVersion", "*");
        }
        return countyplan.invoke(new Call(operation, arguments.build(), files, caller, (done, total) -> {}));
    }

    /// A list is given as `[anchor, radis]`.
    private static JsonValue value(String text) {
        return text.startsWith("[") && text.endsWith("]")
                ? Json.createArrayBuilder(List.of(text.substring(1, text.length() - 1).split(", "))).build()
                : Json.createValue(text);
    }
}
