package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;

/// What a module's records have to do with others, as it tells.
final class LinkRules {
    /// So many records and so many of the links of each are tried.
    private static final int MANY = 150;
    private static final int EACH = 20;

    private final Subject subject;
    private final Trial trial;
    private final Map<String, Optional<List<JsonObject>>> asked = new HashMap<>();
    private final Map<String, Boolean> shown = new HashMap<>();

    private LinkRules(Subject subject, Trial trial) {
        this.subject = subject;
        this.trial = trial;
    }

    static Stream<DynamicNode> of(Subject subject) {
        return Stream.of(subject.asking("every link is told from both its ends, of records that can be read",
                trial -> new LinkRules(subject, trial).sound()));
    }

    private void sound() {
        List<Executable> rules = new ArrayList<>();
        for (var record : records()) {
            links(record).ifPresent(links -> {
                for (var link : links.subList(0, Math.min(EACH, links.size()))) {
                    rules.add(() -> told(record, link));
                }
            });
        }
        assertAll(rules);
    }

    private Set<String> records() {
        Set<String> records = new LinkedHashSet<>();
        for (var change : trial.rows("changes", "changes", Envelope.LIMIT, "10000")) {
            var ref = change.getString("ref");
            if (ref.startsWith(subject.module().id() + "/") && records.size() < MANY) {
                records.add(ref);
            }
        }
        return records;
    }

    /// The links of a record; none where it cannot be asked for, as one that has no title.
    private Optional<List<JsonObject>> links(String record) {
        return asked.computeIfAbsent(record,
                unasked -> trial.ask(new Asking("links", Asking.arguments("record", record, Envelope.LIMIT, "10000"),
                        Map.of())) instanceof Answer.Done done
                                ? Optional.of(done.body().getJsonArray("links").getValuesAs(JsonObject.class))
                                : Optional.empty());
    }

    private void told(String record, JsonObject link) {
        var other = link.getString("ref");
        var said = record + " " + link.getString("link") + " " + other;
        if (subject.modules().stream().noneMatch(module -> other.startsWith(module.id() + "/"))) {
            return;
        }
        if (shown.computeIfAbsent(other, unasked -> isShown(said, other))) {
            assertTrue(link.containsKey("title"), () -> said + ", which is there and has no title");
            var back = links(other).orElseThrow(() -> new AssertionError(said + ", but that cannot be asked"));
            assertTrue(back.stream().anyMatch(each -> each.getString("ref").equals(record)),
                    () -> said + ", but from there it is not told");
        }
    }

    private boolean isShown(String said, String other) {
        var reads = trial.catalogue().at("/" + other).stream().filter(entry -> entry.method().equals("GET")).toList();
        assertFalse(reads.isEmpty(), () -> said + ", which nothing shows");
        return reads.stream().anyMatch(entry -> {
            var arguments = Json.createObjectBuilder();
            Catalogue.arguments(entry, "/" + other).forEach(arguments::add);
            return trial.ask(new Asking(entry.name(), arguments.build(), Map.of())) instanceof Answer.Done;
        });
    }
}
