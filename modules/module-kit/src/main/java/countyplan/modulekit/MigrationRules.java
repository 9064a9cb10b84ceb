package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import countyplan.core.ServiceModule;
import countyplan.core.host.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/// Every release that has kept records can be brought up to this one, with all of them.
final class MigrationRules {
    private MigrationRules() {}

    static Stream<DynamicNode> of(Subject subject) {
        var steps = subject.module().migrations().size();
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("starts from nothing", () -> {
                    try (var trial = subject.ground().empty()) {
                        reads(subject, trial);
                    }
                })),
                IntStream.range(1, steps).mapToObj(step -> DynamicTest.dynamicTest(
                        "goes on from step " + step + " with its records", () -> from(subject, step))));
    }

    private static void from(Subject subject, int step) {
        var place = subject.ground().place();
        TreeMap<String, Integer> before;
        try (var trial = Ground.open(place, with(subject, step))) {
            trial.done(subject.module().id() + " fill");
            before = counts(subject, trial);
        }
        try (var trial = Ground.open(place, subject.modules())) {
            reads(subject, trial);
        }
        try (var trial = Ground.open(place, with(subject, subject.module().migrations().size()))) {
            var after = counts(subject, trial);
            assertTrue(after.keySet().containsAll(before.keySet()), () -> "a table has gone: " + before + after);
            assertAll(before.keySet().stream()
                    .map(table -> () -> assertEquals(before.get(table), after.get(table), "rows of " + table)));
        }
    }

    private static List<ServiceModule> with(Subject subject, int steps) {
        List<ServiceModule> modules = new ArrayList<>(subject.modules());
        modules.remove(subject.module());
        modules.add(new Older(subject.module(), steps, words(subject)));
        return modules;
    }

    /// A word for each column of a register that holds one of several, from the register's own operations, by its name in Java,
    /// as registers write them. What the examples say comes first.
    private static Map<String, String> words(Subject subject) {
        Map<String, String> words = new HashMap<>(subject.examples().held());
        for (var register : subject.module().registers()) {
            var its = register.operations().stream().map(operation -> subject.module().id() + " " + operation.name())
                    .collect(Collectors.toSet());
            Map<String, String> allowed = new HashMap<>();
            subject.operations().stream().filter(entry -> its.contains(entry.name()))
                    .flatMap(entry -> entry.input().stream()).filter(field -> !field.type().allowed().isEmpty())
                    .forEach(field -> allowed.putIfAbsent(field.name(), field.type().allowed().getFirst()));
            register.columns().forEach((table, columns) -> allowed.forEach((name, word) -> {
                var column = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
                if (columns.contains(column)) {
                    words.putIfAbsent(table + "." + column, word.toUpperCase(Locale.ROOT).replace('-', '_'));
                }
            }));
        }
        return words;
    }

    private static TreeMap<String, Integer> counts(Subject subject, Trial trial) {
        var counts = new TreeMap<String, Integer>();
        trial.rows("tables", subject.module().id() + " count")
                .forEach(row -> counts.put(row.getString("table"), row.getInt("rows")));
        return counts;
    }

    /// Whatever the records are, no question fails.
    private static void reads(Subject subject, Trial trial) {
        assertAll(subject.reads().map(entry -> () -> {
            if (trial.ask(subject.examples().call(entry)) instanceof Answer.Refusing refusing) {
                assertTrue(refusing.refusal().kind() != Refusal.Kind.INTERNAL, () -> entry.name() + " fails");
            }
        }));
    }
}
