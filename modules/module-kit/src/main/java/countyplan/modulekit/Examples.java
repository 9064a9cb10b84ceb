package countyplan.modulekit;

import countyplan.core.Document;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Calls that work on the module's samples: those of its own `@About` examples, and what a test has to add to them.
///
/// The best examples need nothing added: they are what help and OpenAPI show, and people copy them.
public final class Examples {
    private final Map<String, JsonObject> besides = new HashMap<>();
    private final Map<String, JsonObject> instead = new HashMap<>();
    private final Map<String, Map<String, Document>> files = new HashMap<>();
    private final Map<String, List<String>> first = new HashMap<>();
    private final Set<String> reachingBack = new HashSet<>();
    private final Map<String, String> held = new HashMap<>();

    private Examples() {}

    /// The examples of the catalogue and nothing else.
    public static Examples ofTheCatalogue() {
        return new Examples();
    }

    /// Asks an operation with these arguments too, which win over the examples of its fields.
    ///
    /// @param operation its name without the module's id
    /// @param namesAndValues field names and values by turns
    public Examples with(String operation, String... namesAndValues) {
        besides.put(operation, Asking.arguments(namesAndValues));
        return this;
    }

    /// Asks an operation with these arguments and no others.
    public Examples instead(String operation, String... namesAndValues) {
        instead.put(operation, Asking.arguments(namesAndValues));
        return this;
    }

    /// Gives an operation a file, as text.
    public Examples file(String operation, String field, String mediaType, String name, String text) {
        files.computeIfAbsent(operation, none -> new HashMap<>()).put(field,
                new Document(mediaType, name, text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /// Asks other operations, with their own examples, before this one: pause before resume.
    public Examples after(String operation, String... before) {
        first.put(operation, List.of(before));
        return this;
    }

    /// Says that an operation changes what was true before the day it takes effect, as a correction or a title that is not
    /// dated does.
    public Examples reachingBack(String... operations) {
        reachingBack.addAll(List.of(operations));
        return this;
    }

    /// Says what a column of a table that the module writes by hand can hold, where not any text will do: a state by its name
    /// in Java. Rows that older releases left behind hold that.
    ///
    /// @param column with its table: `strategy_statuses.status`
    public Examples holding(String column, String word) {
        held.put(column, word);
        return this;
    }

    Map<String, String> held() {
        return held;
    }

    boolean reachesBack(Entry entry) {
        return reachingBack.contains(own(entry));
    }

    List<String> before(Entry entry) {
        return first.getOrDefault(own(entry), List.of());
    }

    /// The call with what the operation needs, and, where it changes or adds something, everything it can be given if it needs
    /// nothing but its address: a change of many asks for filters, of which none is needed by itself.
    Asking call(Entry entry) {
        List<Field> fields = new ArrayList<>();
        var more = false;
        for (var field : entry.input()) {
            if (field.required()) {
                fields.add(field);
                more |= !entry.pathParameters().contains(field.name());
            }
        }
        if (!more && entry.kind() != countyplan.core.Operation.Kind.READ) {
            entry.input().stream().filter(field -> !field.required()).forEach(fields::add);
        }
        return call(entry, fields);
    }

    /// The call with an optional field besides.
    Asking call(Entry entry, Field optional) {
        return call(entry).with(optional.name(), value(optional));
    }

    private Asking call(Entry entry, List<Field> fields) {
        var arguments = Json.createObjectBuilder();
        for (var field : fields) {
            if (field.type().form() != Type.Form.DOCUMENT && !instead.containsKey(own(entry))) {
                arguments.add(field.name(), value(field));
            }
        }
        besides.getOrDefault(own(entry), Trial.nothing()).forEach(arguments::add);
        instead.getOrDefault(own(entry), Trial.nothing()).forEach(arguments::add);
        return new Asking(entry.name(), Asking.anyVersion(entry, arguments.build()),
                files.getOrDefault(own(entry), Map.of()));
    }

    private static String own(Entry entry) {
        return entry.name().substring(entry.module().length()).strip();
    }

    /// A field's example as JSON holds it.
    static JsonValue value(Field field) {
        return field.many() ? list(field).build() : single(field);
    }

    private static JsonArrayBuilder list(Field field) {
        return Json.createArrayBuilder().add(single(field));
    }

    private static JsonValue single(Field field) {
        return switch (field.type().form()) {
            case INTEGER, NUMBER, MONEY -> Json.createValue(new BigDecimal(field.example().replace(",", "")));
            case YES_NO -> field.example().equals("no") ? JsonValue.FALSE : JsonValue.TRUE;
            case RECORD -> record(field).build();
            case TEXT, DATE, MOMENT, CHOICE, WORD, DOCUMENT -> Json.createValue(field.example());
        };
    }

    private static JsonObjectBuilder record(Field field) {
        var record = Json.createObjectBuilder();
        field.type().fields().forEach(part -> record.add(part.name(), value(part)));
        return record;
    }
}
