package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Operation;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;

/// What a person can be offered while typing.
final class CompletionRules {
    private CompletionRules() {}

    static Stream<DynamicNode> of(Subject subject) {
        List<DynamicNode> tests = new ArrayList<>();
        for (var entry : subject.operations()) {
            if (entry.kind() != Operation.Kind.ADD && !entry.pathParameters().isEmpty()) {
                tests.add(subject.asking("the words of its path are completed", entry,
                        trial -> completed(subject, entry, trial)));
            }
        }
        return tests.stream();
    }

    private static void completed(Subject subject, Entry entry, Trial trial) {
        var call = subject.examples().call(entry);
        List<Executable> rules = new ArrayList<>();
        List<JsonValue> given = new ArrayList<>();
        for (var name : entry.pathParameters()) {
            var field = entry.field(name).orElseThrow();
            var wanted = text(call.arguments().get(name));
            var begun = wanted.substring(0, 1);
            rules.add(() -> assertTrue(offered(trial, entry, field, given(given, name), begun).contains(wanted),
                    () -> "\"" + begun + "\" should be completed to \"" + wanted + "\" for " + name));
            given.add(Json.createValue(name + "=" + wanted));
        }
        assertAll(rules);
    }

    private static List<JsonValue> given(List<JsonValue> all, String until) {
        return all.stream().takeWhile(each -> !((JsonString) each).getString().startsWith(until + "=")).toList();
    }

    private static List<String> offered(Trial trial, Entry entry, Field field, List<JsonValue> given, String prefix) {
        var arguments = Json.createObjectBuilder().add("operation", entry.name()).add("field", field.name())
                .add("prefix", prefix);
        if (!given.isEmpty()) {
            var list = Json.createArrayBuilder();
            given.forEach(list::add);
            arguments.add("given", list);
        }
        var asked = new Asking("choices", arguments.add("limit", 10_000).build(), Map.of());
        return Trial.objects(trial.done(asked).body().getJsonArray("choices")).stream()
                .map(row -> row.getString("value")).toList();
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
