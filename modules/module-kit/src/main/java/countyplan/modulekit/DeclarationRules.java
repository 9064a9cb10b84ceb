package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import countyplan.core.Operation;
import countyplan.core.ServiceModule;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.render.Help;
import countyplan.core.render.Look;
import countyplan.core.render.OpenApi;
import countyplan.core.render.OwnWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;

/// What a module says of itself, before anything is asked.
final class DeclarationRules {
    private DeclarationRules() {}

    static Stream<DynamicNode> of(Subject subject) {
        List<DynamicNode> tests = new ArrayList<>();
        var module = subject.module();
        tests.add(dynamicTest("says what it is", () -> saysWhatItIs(subject)));
        tests.add(dynamicTest("provides itself and exports what it shows", () -> providesAndExports(module)));
        tests.add(dynamicTest("answers the same each time", () -> answersTheSame(module)));
        for (var entry : subject.operations()) {
            tests.add(dynamicTest(entry.name() + ": every field is described, with an example where it is to be given",
                    () -> described(entry)));
            tests.add(dynamicTest(entry.name() + ": help names every word and option",
                    () -> hasHelp(subject, entry)));
            tests.add(dynamicTest(entry.name() + ": OpenAPI has its path, parameters and answers",
                    () -> isInOpenApi(subject, entry)));
        }
        return tests.stream();
    }

    private static void saysWhatItIs(Subject subject) {
        var module = subject.module();
        assertAll(
                () -> assertFalse(module.title().isBlank(), "a title"),
                () -> assertFalse(module.about().isBlank(), "a sentence about it"),
                () -> assertFalse(module.about().endsWith("."), "without a full stop: " + module.about()),
                () -> assertFalse(subject.operations().isEmpty(), "operations"));
    }

    /// A module on the class path shows everything; from its own jar it shows only what its descriptor says.
    private static void providesAndExports(ServiceModule module) throws IOException {
        var descriptor = Descriptor.of(module.getClass());
        assumeTrue(descriptor.isPresent(), "made for a test, without a descriptor");
        var said = descriptor.orElseThrow();
        var name = module.getClass().getName();
        assertTrue(said.provides().stream().anyMatch(each -> each.service().equals(ServiceModule.class.getName())
                && each.providers().contains(name)),
                "module-info must say: provides countyplan.core.ServiceModule with " + name);
        List<Executable> exported = new ArrayList<>();
        for (Operation<?, ?> operation : operations(module)) {
            for (var type : List.of(operation.input(), operation.output())) {
                exported.add(() -> assertTrue(
                        !said.packages().contains(type.getPackageName()) || said.exports().stream()
                                .anyMatch(each -> each.source().equals(type.getPackageName()) && !each.isQualified()),
                        "module-info must say: exports " + type.getPackageName()));
            }
        }
        assertAll(exported);
    }

    private static List<Operation<?, ?>> operations(ServiceModule module) {
        List<Operation<?, ?>> all = new ArrayList<>(module.operations());
        module.registers().forEach(register -> all.addAll(register.operations()));
        return all;
    }

    private static void answersTheSame(ServiceModule module) {
        assertAll(
                () -> assertEquals(operations(module).stream().map(Operation::name).toList(),
                        operations(module).stream().map(Operation::name).toList(), "operations"),
                () -> assertTrue(module.migrations().equals(module.migrations()), "migrations"));
    }

    private static void described(Entry entry) {
        List<Executable> rules = new ArrayList<>();
        rules.add(() -> assertFalse(entry.about().endsWith("."), "no full stop: " + entry.about()));
        for (var field : entry.input()) {
            describe(field, true, rules);
        }
        for (var field : entry.output()) {
            describe(field, false, rules);
        }
        assertAll(entry.name(), rules);
    }

    private static void describe(Field field, boolean given, List<Executable> rules) {
        rules.add(() -> assertFalse(field.about().isBlank(), field.name() + " needs a sentence"));
        rules.add(() -> assertFalse(field.about().endsWith("."), field.name() + ": no full stop: " + field.about()));
        var form = field.type().form();
        if (given && form != Type.Form.RECORD && form != Type.Form.DOCUMENT) {
            rules.add(() -> assertFalse(field.example().isBlank(), field.name() + " needs an example"));
        }
        field.type().fields().forEach(part -> describe(part, given, rules));
    }

    private static void hasHelp(Subject subject, Entry entry) {
        var text = new StringBuilder();
        try {
            var own = new OwnWords(List.of(), List.of());
            new Help(subject.catalogue(), own, "").write(List.of(entry.name().split(" ")), Look.terminal(0, false),
                    text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Executable> rules = new ArrayList<>();
        for (var word : entry.positionals()) {
            rules.add(() -> assertTrue(text.toString().contains(word.option().toUpperCase(Locale.ROOT)
                    .replace('-', '_')) || text.toString().contains(word.option().toUpperCase(Locale.ROOT)),
                    "the word " + word.name()));
        }
        for (var option : entry.options()) {
            rules.add(() -> assertTrue(text.toString().contains("--" + option.option()), "--" + option.option()));
        }
        rules.add(() -> assertTrue(text.toString().contains("Examples"), "an example"));
        assertAll(text.toString(), rules);
    }

    private static void isInOpenApi(Subject subject, Entry entry) {
        var path = OpenApi.of(subject.catalogue(), "1").getJsonObject("paths").getJsonObject(entry.path());
        assertTrue(path != null, entry::path);
        var operation = path.getJsonObject(entry.method().toLowerCase(Locale.ROOT));
        assertTrue(operation != null, () -> entry.method() + " " + entry.path());
        var written = path.toString();
        List<Executable> rules = new ArrayList<>();
        rules.add(() -> assertFalse(operation.getString("summary", operation.getString("description", "")).isBlank(),
                "a sentence"));
        rules.add(() -> assertTrue(operation.getJsonObject("responses").keySet().stream()
                .anyMatch(status -> status.startsWith("2")), "an answer"));
        for (var parameter : entry.pathParameters()) {
            rules.add(() -> assertTrue(written.contains("\"" + parameter + "\""), "the parameter " + parameter));
        }
        assertAll(written, rules);
    }
}
