package countyplan.core.render;

import countyplan.core.Operation;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the operations of an OpenAPI document share: the envelope's parameters, the problem, the dry run, the token.
final class OpenApiComponents {
    static final String TOKEN = "token";

    private static final JsonProvider JSON = JsonProvider.provider();

    private OpenApiComponents() {}

    /// A reference to a parameter of the envelope, or the one for the format.
    static JsonObject parameter(String name) {
        return JSON.createObjectBuilder().add("$ref", "#/components/parameters/" + name).build();
    }

    static JsonObject with(Schemas schemas) {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        schemas.named().forEach(all::add);
        return JSON.createObjectBuilder()
                .add("schemas", all)
                .add("parameters", parameters(schemas))
                .add("responses", JSON.createObjectBuilder().add("Problem", JSON.createObjectBuilder()
                        .add("description", "Refused, and nothing has changed.")
                        .add("content", JSON.createObjectBuilder().add(ProblemJson.MEDIA_TYPE,
                                JSON.createObjectBuilder().add("schema", Schemas.reference(Schemas.PROBLEM))))))
                .add("securitySchemes", JSON.createObjectBuilder().add(TOKEN, JSON.createObjectBuilder()
                        .add("type", "http")
                        .add("scheme", "bearer")
                        .add("description",
                                "The token of whoever asks. Reading needs one only where others than the server's own machine are served.")))
                .build();
    }

    private static JsonObject parameters(Schemas schemas) {
        Map<String, JsonObject> parameters = new LinkedHashMap<>();
        for (Field field : envelope()) {
            switch (field.name()) {
                case Envelope.IF_VERSION -> parameters.put(field.name(), header("If-Match",
                        "The version seen, as the ETag of an answer gave it; * changes the record whatever it says now.",
                        true, "\"41\""));
                case Envelope.IDEMPOTENCY_KEY -> parameters.put(field.name(), header("Idempotency-Key",
                        Words.sentence(field.about()), false, field.example()));
                default -> parameters.put(field.name(), JSON.createObjectBuilder()
                        .add("name", field.name())
                        .add("in", "query")
                        .add("description", Words.sentence(field.about()))
                        .add("schema", schemas.bare(field, true))
                        .add("example", ExampleCall.value(field))
                        .build());
            }
        }
        JsonArrayBuilder words = JSON.createArrayBuilder();
        for (Format format : Format.values()) {
            if (format != Format.TABLE) {
                words.add(format.word());
            }
        }
        parameters.put(Rendering.FORMAT_PARAMETER, JSON.createObjectBuilder()
                .add("name", Rendering.FORMAT_PARAMETER)
                .add("in", "query")
                .add("description", "The format of the answer, in place of the Accept header.")
                .add("schema", JSON.createObjectBuilder(Schemas.TEXT).add("enum", words))
                .build());
        JsonObjectBuilder all = JSON.createObjectBuilder();
        parameters.forEach(all::add);
        return all.build();
    }

    /// Every field that an operation of some kind takes besides its own.
    private static List<Field> envelope() {
        Map<String, Field> fields = new LinkedHashMap<>();
        Field rows =
                new Field("rows", "", "", "", Type.of(Type.Form.TEXT), true, true, false, true, false, false, false);
        for (Operation.Kind kind : Operation.Kind.values()) {
            for (Field field : new Entry("", "", kind, "", "/{record}", "", List.of(), List.of(rows), List.of())
                    .envelope()) {
                fields.putIfAbsent(field.name(), field);
            }
        }
        return List.copyOf(fields.values());
    }

    private static JsonObject header(String name, String description, boolean required, String example) {
        return JSON.createObjectBuilder()
                .add("name", name)
                .add("in", "header")
                .add("description", description)
                .add("required", required)
                .add("schema", Schemas.TEXT)
                .add("example", example)
                .build();
    }

    static JsonObject problem() {
        JsonArrayBuilder kinds = JSON.createArrayBuilder();
        for (Refusal.Kind kind : Refusal.Kind.values()) {
            kinds.add(kind.word());
        }
        return object("Why something was not done (RFC 9457).",
                List.of("type", "title", "status", "detail", "code", "kind"),
                JSON.createObjectBuilder()
                        .add("type",
                                described("string",
                                        "The path at which this server tells what it means and what to do."))
                        .add("title", described("string", "The kind in words."))
                        .add("status", described("integer", "The HTTP status."))
                        .add("detail", described("string", "What is wrong and what to do, in a sentence."))
                        .add("instance", described("string", "The path that was asked."))
                        .add("code", described("string", "Stable, for programs."))
                        .add("kind", described("string", "What sort of refusal it is.").add("enum", kinds))
                        .add("faults", JSON.createObjectBuilder()
                                .add("type", "array")
                                .add("description", "Every single thing wrong with what was given.")
                                .add("items", object("One of them.", List.of("where", "given", "expected"),
                                        JSON.createObjectBuilder()
                                                .add("where", described("string", "The field, or line and column."))
                                                .add("given", described("string", "As given; empty for nothing."))
                                                .add("expected", described("string", "What would be right.")))))
                        .add("choices", JSON.createObjectBuilder()
                                .add("type", "array")
                                .add("description", "What would be right instead.")
                                .add("items", Schemas.TEXT)));
    }

    static JsonObject dryRun() {
        return object("What would change; nothing has been kept.", List.of("dryRun", "summary", "token", "changes"),
                JSON.createObjectBuilder()
                        .add("dryRun", JSON.createObjectBuilder().add("const", true))
                        .add("summary", described("string", "In a sentence."))
                        .add("token", described("string", "Given as token, changes exactly this or nothing."))
                        .add("changes", JSON.createObjectBuilder()
                                .add("type", "array")
                                .add("items", object("One record.", List.of("ref", "what"), JSON.createObjectBuilder()
                                        .add("ref", described("string", "Its address under /api."))
                                        .add("what", described("string", "What would happen to it."))))));
    }

    private static JsonObject object(String description, List<String> required, JsonObjectBuilder properties) {
        return JSON.createObjectBuilder()
                .add("type", "object")
                .add("description", description)
                .add("required", JSON.createArrayBuilder(required))
                .add("properties", properties)
                .build();
    }

    private static JsonObjectBuilder described(String type, String description) {
        return JSON.createObjectBuilder().add("type", type).add("description", description);
    }
}
