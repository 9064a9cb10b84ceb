package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.host.Answer;
import countyplan.core.render.Format;
import countyplan.core.render.Look;
import countyplan.core.render.Rendering;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;

/// What a module answers when it is asked.
final class ReadingRules {
    private static final String LONG_AGO = "1900-01-01";
    private static final String BEFORE_ALL = "1970-01-01T00:00:00Z";

    private ReadingRules() {}

    static Stream<DynamicNode> of(Subject subject) {
        List<DynamicNode> tests = new ArrayList<>();
        subject.reads().forEach(entry -> {
            var call = subject.examples().call(entry);
            tests.add(subject.asking("its example is answered as declared", entry,
                    trial -> asDeclared(trial.done(call), entry)));
            tests.add(subject.asking("every optional field's example works", entry, trial -> optional(subject, entry,
                    trial)));
            tests.add(
                    subject.asking("is shown in every format", entry, trial -> shown(trial, trial.done(call), entry)));
            tests.add(subject.asking("has an answer for any day and any moment", entry, trial -> anyDay(call, trial)));
            entry.rows().ifPresent(rows -> tests.add(subject.asking("its rows come page by page, each once", entry,
                    trial -> pages(call, rows, trial))));
        });
        tests.add(subject.asking("every finding and every change leads to a record that can be read",
                trial -> leads(subject, trial)));
        return tests.stream();
    }

    private static void asDeclared(Answer.Done done, Entry entry) {
        if (entry.answersDocument()) {
            assertTrue(done.document().isPresent(), "a file");
            assertTrue(done.document().get().bytes().length > 0, "a file with something in it");
            return;
        }
        List<Executable> rules = new ArrayList<>();
        var answered = new HashSet<>(Envelope.ANSWERED);
        for (var name : done.body().keySet()) {
            rules.add(() -> assertTrue(answered.contains(name)
                    || entry.output().stream().anyMatch(field -> field.name().equals(name)), "undeclared: " + name));
        }
        complete(done.body(), entry.output(), entry.name(), rules);
        assertAll(rules);
    }

    /// Every field that is always there is there, and every value is of its form.
    private static void complete(JsonObject body, List<Field> fields, String where, List<Executable> rules) {
        for (var field : fields) {
            var value = body.get(field.name());
            var place = where + "." + field.name();
            if (field.required() || field.many()) {
                rules.add(() -> assertTrue(value != null, place + " is missing"));
            }
            if (value != null) {
                rules.add(() -> assertEquals(field.many(), value instanceof JsonArray, place + " as a list"));
                for (var one : value instanceof JsonArray list ? list : List.of(value)) {
                    form(one, field, place, rules);
                }
            }
        }
    }

    private static void form(JsonValue value, Field field, String place, List<Executable> rules) {
        var kind = value.getValueType();
        switch (field.type().form()) {
            case INTEGER, NUMBER, MONEY -> rules.add(() -> assertEquals(JsonValue.ValueType.NUMBER, kind, place));
            case YES_NO -> rules.add(() -> assertTrue(value == JsonValue.TRUE || value == JsonValue.FALSE, place));
            case RECORD -> complete(value.asJsonObject(), field.type().fields(), place, rules);
            case CHOICE -> rules.add(() -> assertTrue(field.type().allowed()
                    .contains(((jakarta.json.JsonString) value).getString()), place + " is " + value));
            case TEXT, DATE, MOMENT, WORD, DOCUMENT -> rules
                    .add(() -> assertEquals(JsonValue.ValueType.STRING, kind, place));
        }
    }

    private static void optional(Subject subject, Entry entry, Trial trial) {
        for (var field : entry.input()) {
            if (!field.required()) {
                Optionals.done(trial, entry, subject.examples().call(entry, field));
            }
        }
    }

    private static void shown(Trial trial, Answer.Done done, Entry entry) {
        for (var format : Format.values()) {
            var look = format == Format.HTML ? Look.web("/api" + entry.path(), trial.catalogue())
                    : Look.terminal(100, false);
            if (!format.isText()) {
                var bytes = Rendering.file(format, done, entry, look).bytes();
                assertTrue(bytes.length > 0, format.word());
                continue;
            }
            var out = new StringBuilder();
            try {
                Rendering.write(format, done, entry, look, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (done.document().isEmpty()) {
                shown(format, out.toString(), done, entry);
            }
        }
    }

    private static void shown(Format format, String text, Answer.Done done, Entry entry) {
        assertFalse(text.isBlank(), format.word());
        switch (format) {
            case JSON -> {
                try (var reader = Json.createReader(new StringReader(text))) {
                    assertEquals(done.body(), reader.readObject());
                }
            }
            case CSV -> {
                try (var reader = CsvReader.builder().ofCsvRecord(text)) {
                    var lines = reader.stream().toList();
                    var expected = entry.rows().map(rows -> done.body().getJsonArray(rows.name()).size()).orElse(1);
                    assertEquals(expected + 1, lines.size(), "a heading and a line for each row");
                    assertEquals(Set.of(lines.getFirst().getFieldCount()),
                            Set.copyOf(lines.stream().map(CsvRecord::getFieldCount).toList()), "as many cells in each");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            case HTML -> assertAll(
                    () -> assertTrue(text.toLowerCase(Locale.ROOT).startsWith("<!doctype html>"), "a page"),
                    () -> assertTrue(text.contains("lang=\"en"), "in English"),
                    () -> assertTrue(text.contains("<h1"), "with a heading"),
                    () -> assertFalse(text.contains("<script"), "without a script"));
            case TABLE, MARKDOWN, PLAIN -> assertFalse(text.contains("\u001b"), "no colour unless asked for");
            case XLSX -> throw new IllegalArgumentException("no text");
        }
    }

    /// It may be that there was no such record then; it may not be that the module fails.
    private static void anyDay(Asking call, Trial trial) {
        for (var standpoint : List.of(Map.entry(Envelope.AS_AT, LONG_AGO), Map.entry(Envelope.AS_AT, "2999-12-31"),
                Map.entry(Envelope.KNOWN_AT, BEFORE_ALL))) {
            var asked = call.with(standpoint.getKey(), standpoint.getValue());
            if (trial.ask(asked) instanceof Answer.Refusing refusing) {
                assertTrue(
                        refusing.refusal().kind() == Refusal.Kind.NOT_FOUND
                                || refusing.refusal().kind() == Refusal.Kind.CONFLICT
                                || refusing.refusal().kind() == Refusal.Kind.INVALID,
                        () -> asked + ": " + refusing.refusal());
            }
        }
    }

    private static void pages(Asking call, Field rows, Trial trial) {
        var whole = trial.done(call.with(Envelope.LIMIT, Json.createValue(10_000))).body().getJsonArray(rows.name());
        List<JsonValue> paged = new ArrayList<>();
        var cursors = new HashSet<String>();
        var asked = call.with(Envelope.LIMIT, Json.createValue(2));
        while (true) {
            var page = trial.done(asked).body();
            assertTrue(page.getJsonArray(rows.name()).size() <= 2, "as many as asked for");
            paged.addAll(page.getJsonArray(rows.name()));
            var next = page.getString("next", "");
            if (next.isEmpty() || paged.size() > 400) {
                break;
            }
            assertTrue(cursors.add(next), "another cursor each time");
            asked = asked.with(Envelope.AFTER, next);
        }
        assertEquals(whole.subList(0, Math.min(paged.size(), whole.size())), paged);
    }

    private static void leads(Subject subject, Trial trial) {
        List<JsonObject> rows = new ArrayList<>(trial.rows("findings", "findings", "module", subject.module().id()));
        rows.addAll(trial.rows("changes", "changes", Envelope.LIMIT, "10000"));
        var refs = new HashSet<String>();
        rows.forEach(row -> refs.add(row.getString("ref")));
        var asked = 0;
        List<Executable> rules = new ArrayList<>();
        for (var ref : refs) {
            if (!ref.startsWith(subject.module().id() + "/") || ++asked > 300) {
                continue;
            }
            var reads = trial.catalogue().at("/" + ref).stream().filter(entry -> entry.method().equals("GET")).toList();
            rules.add(() -> assertFalse(reads.isEmpty(), "nothing shows " + ref));
            for (var entry : reads) {
                var arguments = Json.createObjectBuilder();
                countyplan.core.catalogue.Catalogue.arguments(entry, "/" + ref).forEach(arguments::add);
                var asking = new Asking(entry.name(), arguments.build(), Map.of());
                rules.add(() -> trial.done(asking));
            }
        }
        assertAll(rules);
        assertNotEquals(0, rows.size(), "changes by the samples");
    }
}
