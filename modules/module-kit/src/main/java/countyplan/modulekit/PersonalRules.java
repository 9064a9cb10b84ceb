package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/// A personal value is in its record and nowhere else.
final class PersonalRules {
    private static final String SECRET = "Zebedee Quillfeather";

    private PersonalRules() {}

    static Stream<DynamicNode> of(Subject subject) {
        List<DynamicNode> tests = new ArrayList<>();
        subject.writes().forEach(entry -> {
            for (var field : entry.input()) {
                if (field.personal() && Set.of(Type.Form.TEXT, Type.Form.WORD).contains(field.type().form())) {
                    tests.add(subject.changing("the log, previews and refusals do not tell " + field.name(), entry,
                            trial -> hidden(subject, entry, field, trial)));
                }
            }
        });
        if (tests.isEmpty()) {
            tests.add(DynamicTest.dynamicTest("no operation takes a personal value", () -> assertAll(
                    subject.operations().stream().flatMap(entry -> entry.input().stream())
                            .map(field -> () -> assertFalse(field.personal(), field.name()
                                    + " is personal but neither text nor a word, so that it cannot be tried")))));
        }
        return tests.stream();
    }

    private static void hidden(Subject subject, Entry entry, Field field, Trial trial) {
        var value = Json.createValue(SECRET);
        var call = subject.examples().call(entry).with(field.name(),
                field.many() ? Json.createArrayBuilder().add(value).build() : value);
        var preview = trial.done(call.dry()).body();
        var refusal = trial.refused(call.with("nosuchfield", "1"));
        trial.done(call);
        var log = trial.done("changes", Envelope.LIMIT, "10000");
        assertAll(
                () -> hidden("the preview", preview),
                () -> hidden("the refusal", refusal),
                () -> hidden("the change log", log));
    }

    private static void hidden(String where, Object told) {
        assertFalse(told.toString().contains(SECRET), () -> where + " tells it: " + told);
    }
}
