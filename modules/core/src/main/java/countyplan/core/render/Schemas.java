package countyplan.core.render;

import countyplan.core.Operation;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON schemas (2020-12) of what the catalogue holds, gathered by name so that each record is described once.
///
/// The names come from the module, the operation and the record, never from the order in which they are met:
/// `ActionPlansStatusAnswer`, `ActionPlansProgressInput`, `ActionPlansActionRow`.
final class Schemas {
    private static final JsonProvider JSON = JsonProvider.provider();
    static final JsonObject TEXT = JSON.createObjectBuilder().add("type", "string").build();
    static final String DRY_RUN = "DryRun";
    static final String PROBLEM = "Problem";

    private final Map<String, JsonObject> named = new LinkedHashMap<>();

    /// Begins with those that every document has, so that no record takes their names.
    Schemas() {
        named.put(PROBLEM, OpenApiComponents.problem());
        named.put(DRY_RUN, OpenApiComponents.dryRun());
    }

    /// Those met so far, by name.
    Map<String, JsonObject> named() {
        return named;
    }

    /// The JSON body that these fields of an operation's input make.
    JsonObject input(Entry entry, List<Field> fields) {
        return named(pascal(entry.name()) + "Input", object(fields, entry.module(), true).build());
    }

    /// What an operation answers.
    JsonObject answer(Entry entry) {
        JsonObjectBuilder properties = properties(entry.output(), entry.module(), false);
        JsonArrayBuilder required = required(entry.output(), false);
        if (entry.kind() == Operation.Kind.READ) {
            properties.add(Envelope.AS_AT, day("The day the answer is about."));
            properties.add(Envelope.KNOWN_AT,
                    described(formatted("date-time"), "The moment whose knowledge the answer uses, if one was asked."));
            required.add(Envelope.AS_AT);
            if (entry.rows().isPresent()) {
                properties.add("next", described(TEXT, "Given as after, brings the rows that follow."));
            }
        } else {
            properties.add("change", described(whole(), "The number of the change; missing if nothing had to change."));
            properties.add(Envelope.ON, day("The day the change takes effect."));
        }
        properties.add("version", described(whole(), "The version of the record that the answer is about, if any."));
        JsonObjectBuilder object = JSON.createObjectBuilder().add("type", "object").add("properties", properties);
        JsonArray all = required.build();
        return named(pascal(entry.name()) + "Answer", (all.isEmpty() ? object : object.add("required", all)).build());
    }

    /// An answer, or what a dry run answers instead.
    JsonObject orDryRun(JsonObject answer) {
        if (answer.isEmpty()) {
            return answer;
        }
        return JSON.createObjectBuilder()
                .add("anyOf", JSON.createArrayBuilder().add(answer).add(reference(DRY_RUN)))
                .build();
    }

    /// The schema of a parameter, whose sentence and example stand beside it.
    JsonObject bare(Field field, boolean input) {
        JsonObject one = type(field, "", input);
        return field.many() ? list(one) : one;
    }

    private JsonObjectBuilder object(List<Field> fields, String module, boolean input) {
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("type", "object").add("properties", properties(fields, module, input));
        JsonArray required = required(fields, input).build();
        if (!required.isEmpty()) {
            object.add("required", required);
        }
        return input ? object.add("additionalProperties", false) : object;
    }

    private JsonObjectBuilder properties(List<Field> fields, String module, boolean input) {
        JsonObjectBuilder properties = JSON.createObjectBuilder();
        for (Field field : fields) {
            JsonObject one = type(field, module, input);
            JsonObjectBuilder property = JSON.createObjectBuilder(field.many() ? list(one) : one)
                    .add("description", description(field));
            if (input && field.many() && field.required()) {
                property.add("minItems", 1);
            }
            if (!field.example().isEmpty()) {
                property.add("examples", JSON.createArrayBuilder().add(ExampleCall.value(field)));
            }
            properties.add(field.name(), property);
        }
        return properties;
    }

    /// Answers always have their lists, be they empty; inputs only those that must have something in them.
    private static JsonArrayBuilder required(List<Field> fields, boolean input) {
        JsonArrayBuilder required = JSON.createArrayBuilder();
        for (Field field : fields) {
            if (field.required() || field.many() && !input) {
                required.add(field.name());
            }
        }
        return required;
    }

    private static String description(Field field) {
        String sentence = Words.sentence(field.about());
        String unit = Words.needsUnit(field) || field.unit().equals("percent") ? " In " + field.unit() + "." : "";
        return sentence + unit + (field.personal() ? " It tells of an identifiable person." : "");
    }

    private JsonObject type(Field field, String module, boolean input) {
        Type type = field.type();
        return switch (type.form()) {
            case TEXT, WORD, DOCUMENT -> TEXT;
            case INTEGER -> whole();
            case NUMBER, MONEY -> JSON.createObjectBuilder().add("type", "number").build();
            case YES_NO -> JSON.createObjectBuilder().add("type", "boolean").build();
            case DATE -> formatted("date");
            // Given, a moment may also be local time or a day.
            case MOMENT -> input ? TEXT : formatted("date-time");
            case CHOICE -> JSON.createObjectBuilder(TEXT).add("enum", JSON.createArrayBuilder(type.allowed())).build();
            case RECORD -> {
                String word = type.word().isEmpty() ? pascal(field.option().replace('-', ' ')) : type.word();
                yield named(pascal(module) + word + (input ? "Input" : ""),
                        object(type.fields(), module, input).build());
            }
        };
    }

    /// Keeps a schema and answers a reference to it. Only records of one name in one module that differ are told apart
    /// by number.
    private JsonObject named(String name, JsonObject schema) {
        String free = name;
        for (int i = 2; named.containsKey(free) && !schema.equals(named.get(free)); i++) {
            free = name + i;
        }
        named.put(free, schema);
        return reference(free);
    }

    static JsonObject reference(String name) {
        return JSON.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
    }

    private static JsonObject list(JsonObject items) {
        return JSON.createObjectBuilder().add("type", "array").add("items", items).build();
    }

    private static JsonObject whole() {
        return JSON.createObjectBuilder().add("type", "integer").build();
    }

    private static JsonObject formatted(String format) {
        return JSON.createObjectBuilder(TEXT).add("format", format).build();
    }

    private static JsonObject day(String description) {
        return described(formatted("date"), description);
    }

    private static JsonObject described(JsonObject schema, String description) {
        return JSON.createObjectBuilder(schema).add("description", description).build();
    }

    /// `actionPlansStatus` of `action-plans status`.
    static String camel(String words) {
        StringBuilder camel = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '-') {
                upper = !camel.isEmpty();
            } else {
                camel.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return camel.toString();
    }

    private static String pascal(String words) {
        return Words.capital(camel(words));
    }
}
