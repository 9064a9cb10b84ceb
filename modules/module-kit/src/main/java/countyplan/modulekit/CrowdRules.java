package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Document;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Answer;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/// A module bears a hundred thousand records: it takes them in one change, and answers no more of them than asked for.
final class CrowdRules {
    private static final int MANY = 100_000;

    private CrowdRules() {}

    static Stream<DynamicNode> of(Subject subject, ModuleContract.Crowd crowd) {
        return Stream.of(DynamicTest.dynamicTest(
                "a hundred thousand records come in one change and are answered no more than asked for",
                () -> {
                    try (var trial = subject.ground().empty()) {
                        crowded(subject, crowd, trial);
                    }
                }));
    }

    private static void crowded(Subject subject, ModuleContract.Crowd crowd, Trial trial) {
        for (var before : crowd.before()) {
            trial.done(subject.examples()
                    .call(subject.catalogue().find(subject.module().id() + " " + before).orElseThrow()));
        }
        var entry = subject.catalogue().find(subject.module().id() + " " + crowd.operation()).orElseThrow();
        var arguments = Asking.anyVersion(entry, Asking.arguments(crowd.namesAndValues().toArray(String[]::new)));
        Map<String, Document> files = crowd.field() == null ? Map.of()
                : Map.of(crowd.field(), new Document("text/csv", "many.csv",
                        crowd.file().apply(MANY).getBytes(StandardCharsets.UTF_8)));
        var before = trial.lastChange();
        var brought = trial.done(new Asking(entry.name(), arguments, files));
        assertEquals(before + 1, brought.change().orElseThrow(), "one change");
        subject.reads().filter(each -> each.rows().isPresent()).forEach(each -> {
            var asked = subject.examples().call(each).with(Envelope.LIMIT, Json.createValue(50));
            if (trial.ask(asked) instanceof Answer.Done done && done.document().isEmpty()) {
                var rows = done.body().getJsonArray(each.rows().orElseThrow().name());
                assertTrue(rows.size() <= 50, each.name() + " answers no more than asked for");
            }
        });
    }
}
