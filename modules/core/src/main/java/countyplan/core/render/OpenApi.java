package countyplan.core.render;

import countyplan.core.Caller;
import countyplan.core.Operation;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Part;
import countyplan.core.catalogue.Type;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The catalogue as an OpenAPI 3.1 document, for generators of clients and for people who write them.
///
/// Paths are under the server `/api`. What a write takes of the envelope is in the query and in headers, its own input
/// is the JSON body; a file is the body itself, with the rest of the input in the query.
public final class OpenApi {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<Format> FORMATS =
            List.of(Format.JSON, Format.CSV, Format.XLSX, Format.HTML, Format.MARKDOWN, Format.PLAIN);
    private static final List<Refusal.Kind> OF_READS = List.of(Refusal.Kind.INVALID, Refusal.Kind.UNAUTHENTICATED,
            Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND);
    private static final List<Refusal.Kind> OF_WRITES = List.of(Refusal.Kind.INVALID, Refusal.Kind.UNAUTHENTICATED,
            Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND, Refusal.Kind.CONFLICT);

    private final Catalogue catalogue;
    private final Schemas schemas = new Schemas();

    private OpenApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The document.
    ///
    /// @param version of the program
    public static JsonObject of(Catalogue catalogue, String version) {
        return new OpenApi(catalogue).document(version);
    }

    private JsonObject document(String version) {
        JsonObjectBuilder paths = JSON.createObjectBuilder();
        Map<String, JsonObjectBuilder> byPath = new LinkedHashMap<>();
        for (Entry entry : catalogue.entries()) {
            byPath.computeIfAbsent(entry.path(), none -> JSON.createObjectBuilder())
                    .add(entry.method().toLowerCase(Locale.ROOT), operation(entry));
        }
        byPath.forEach(paths::add);
        JsonArrayBuilder tags = JSON.createArrayBuilder();
        for (Part part : catalogue.parts()) {
            if (!catalogue.of(part.id()).isEmpty()) {
                tags.add(JSON.createObjectBuilder()
                        .add("name", part.title()).add("description", Words.sentence(part.about())));
            }
        }
        if (!catalogue.of("").isEmpty()) {
            tags.add(JSON.createObjectBuilder().add("name", tag("")).add("description", "The same for all modules."));
        }
        return JSON.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add("info", JSON.createObjectBuilder()
                        .add("title", "Countyplan")
                        .add("description", "Service modules of a county council's Adults and Communities department. "
                                + "Every operation is a command of the shell too. Whatever is refused is answered as "
                                + ProblemJson.MEDIA_TYPE + ", and nothing has changed then.")
                        .add("version", version))
                // Reading needs a token only where others than the server's own machine are served.
                .add("security", JSON.createArrayBuilder()
                        .add(JSON.createObjectBuilder())
                        .add(JSON.createObjectBuilder().add(OpenApiComponents.TOKEN, JSON.createArrayBuilder())))
                .add("servers", JSON.createArrayBuilder().add(JSON.createObjectBuilder().add("url", "/api")))
                .add("tags", tags)
                .add("paths", paths)
                .add("components", OpenApiComponents.with(schemas))
                .build();
    }

    private String tag(String module) {
        for (Part part : catalogue.parts()) {
            if (part.id().equals(module)) {
                return part.title();
            }
        }
        return module.isEmpty() ? "All modules" : module;
    }

    private JsonObject operation(Entry entry) {
        JsonObjectBuilder operation = JSON.createObjectBuilder()
                .add("operationId", Schemas.camel(entry.name()))
                .add("summary", Words.capital(entry.about()))
                .add("tags", JSON.createArrayBuilder().add(tag(entry.module())));
        boolean open = entry.roles().contains(Caller.READER);
        if (!open) {
            operation.add("description", "For callers with the role " + String.join(" or ", entry.roles()) + ".");
        }
        JsonArrayBuilder parameters = JSON.createArrayBuilder();
        parameters(entry).forEach(parameters::add);
        operation.add("parameters", parameters);
        body(entry, operation);
        operation.add("responses", responses(entry));
        if (!open) {
            operation.add("security", JSON.createArrayBuilder()
                    .add(JSON.createObjectBuilder().add(OpenApiComponents.TOKEN, JSON.createArrayBuilder())));
        }
        return operation.build();
    }

    private List<JsonObject> parameters(Entry entry) {
        List<JsonObject> parameters = new ArrayList<>();
        List<String> inPath = entry.pathParameters();
        for (String name : inPath) {
            parameters.add(parameter(entry.field(name).orElseThrow(), "path"));
        }
        for (Field field : entry.input()) {
            Type.Form form = field.type().form();
            if (!inPath.contains(field.name()) && !ExampleCall.hasJsonBody(entry) && form != Type.Form.DOCUMENT
                    && form != Type.Form.RECORD) {
                parameters.add(parameter(field, "query"));
            }
        }
        for (Field field : entry.envelope()) {
            parameters.add(OpenApiComponents.parameter(field.name()));
        }
        if (!entry.answersDocument() && entry.field(Rendering.FORMAT_PARAMETER).isEmpty()) {
            parameters.add(OpenApiComponents.parameter(Rendering.FORMAT_PARAMETER));
        }
        return parameters;
    }

    private JsonObject parameter(Field field, String in) {
        JsonObjectBuilder parameter = JSON.createObjectBuilder()
                .add("name", field.name())
                .add("in", in)
                .add("description", Words.sentence(field.about()))
                .add("required", field.required())
                .add("schema", schemas.bare(field, true));
        if (!field.example().isEmpty()) {
            parameter.add("example", ExampleCall.value(field));
        }
        return parameter.build();
    }

    private void body(Entry entry, JsonObjectBuilder operation) {
        if (ExampleCall.document(entry)) {
            operation.add("requestBody", JSON.createObjectBuilder()
                    .add("description", "The file itself.")
                    .add("required", true)
                    .add("content", JSON.createObjectBuilder()
                            .add("text/csv", schema(Schemas.TEXT))
                            .add("application/octet-stream", JsonValue.EMPTY_JSON_OBJECT)));
            return;
        }
        List<Field> fields = new ArrayList<>(entry.input());
        fields.removeIf(field -> entry.pathParameters().contains(field.name()));
        if (!ExampleCall.hasJsonBody(entry) || fields.isEmpty()) {
            return;
        }
        boolean required = false;
        for (Field field : fields) {
            required |= field.required();
        }
        operation.add("requestBody", JSON.createObjectBuilder()
                .add("required", required)
                .add("content", JSON.createObjectBuilder()
                        .add("application/json", schema(schemas.input(entry, fields)))));
    }

    private JsonObject responses(Entry entry) {
        JsonObjectBuilder responses = JSON.createObjectBuilder();
        JsonObject answer = entry.answersDocument() ? JsonValue.EMPTY_JSON_OBJECT : schemas.answer(entry);
        switch (entry.kind()) {
            case READ -> responses.add("200", response("The answer.", entry, answer));
            case ADD -> {
                responses.add("200", response("Done without a new record, or what a dry run shows.", entry,
                        schemas.orDryRun(answer)));
                responses.add("201", response("Added; Location is the address of the new record.", entry, answer));
            }
            case CHANGE -> responses.add("200", response("Changed, or what a dry run shows.", entry,
                    schemas.orDryRun(answer)));
        }
        List<Refusal.Kind> kinds = new ArrayList<>(entry.roles().contains(Caller.READER) ? OF_READS : OF_WRITES);
        if (entry.field(Envelope.IF_VERSION).isPresent()) {
            kinds.add(Refusal.Kind.STALE);
            kinds.add(Refusal.Kind.VERSION_NEEDED);
        }
        for (Refusal.Kind kind : kinds) {
            responses.add(Integer.toString(kind.status()), problem());
        }
        return responses.add("default", problem()).build();
    }

    private static JsonObject problem() {
        return JSON.createObjectBuilder().add("$ref", "#/components/responses/Problem").build();
    }

    private static JsonObject response(String description, Entry entry, JsonObject answer) {
        JsonObjectBuilder headers = JSON.createObjectBuilder();
        if (entry.path().contains("{") || entry.kind() == Operation.Kind.ADD) {
            headers.add("ETag", header("The version of the record, for If-Match.", "\"41\""));
        }
        if (description.startsWith("Added")) {
            headers.add("Location", header("The address of the new record.", "/api/action-plans/carers-2022-25"));
        }
        if (entry.kind() == Operation.Kind.READ && entry.rows().isPresent()) {
            headers.add("Link", header("With rel=\"next\", the address of the rows that follow.", ""));
        }
        JsonObjectBuilder content = JSON.createObjectBuilder();
        if (entry.answersDocument()) {
            content.add("*/*", JsonValue.EMPTY_JSON_OBJECT);
        } else {
            for (Format format : FORMATS) {
                String type = format.mediaType();
                content.add(type.contains(";") ? type.substring(0, type.indexOf(';')) : type,
                        format.isText() ? schema(format == Format.JSON ? answer : Schemas.TEXT)
                                : JSON.createObjectBuilder());
            }
        }
        return JSON.createObjectBuilder()
                .add("description", description).add("headers", headers).add("content", content).build();
    }

    private static JsonObjectBuilder header(String description, String example) {
        JsonObjectBuilder header =
                JSON.createObjectBuilder().add("description", description).add("schema", Schemas.TEXT);
        return example.isEmpty() ? header : header.add("example", example);
    }

    private static JsonObjectBuilder schema(JsonObject schema) {
        return JSON.createObjectBuilder().add("schema", schema);
    }
}
