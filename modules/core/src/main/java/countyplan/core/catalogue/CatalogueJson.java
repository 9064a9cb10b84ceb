package countyplan.core.catalogue;

import countyplan.core.Operation;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The catalogue as JSON, as {@code GET /api} gives it, and back, as a distant shell reads it. */
public final class CatalogueJson {
    // Json.create... would look for the provider through the services each time.
    private static final JsonProvider JSON = JsonProvider.provider();

    private CatalogueJson() {}

    public static JsonObject write(Catalogue catalogue) {
        return JSON.createObjectBuilder()
                .add("modules", array(catalogue.parts(), part -> JSON.createObjectBuilder()
                        .add("id", part.id())
                        .add("title", part.title())
                        .add("about", part.about())
                        .add("version", part.version())))
                .add("operations", array(catalogue.entries(), CatalogueJson::entry))
                .build();
    }

    public static Catalogue read(JsonObject json) {
        return new Catalogue(
                list(json.getJsonArray("modules"), part -> new Part(
                        part.getString("id"), part.getString("title"), part.getString("about"),
                        part.getString("version"))),
                list(json.getJsonArray("operations"), operation -> new Entry(
                        operation.getString("name"),
                        operation.getString("module"),
                        Operation.Kind.valueOf(operation.getString("kind").toUpperCase(Locale.ROOT)),
                        operation.getString("method"),
                        operation.getString("path"),
                        operation.getString("about"),
                        list(operation.getJsonArray("input"), CatalogueJson::field),
                        list(operation.getJsonArray("output"), CatalogueJson::field),
                        texts(operation.getJsonArray("roles")))
                        .forPrograms(operation.getBoolean("forPrograms", false))));
    }

    private static JsonObjectBuilder entry(Entry entry) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("name", entry.name())
                .add("module", entry.module())
                .add("kind", entry.kind().name().toLowerCase(Locale.ROOT))
                .add("method", entry.method())
                .add("path", entry.path())
                .add("about", entry.about())
                .add("input", array(entry.input(), CatalogueJson::field))
                .add("output", array(entry.output(), CatalogueJson::field))
                .add("roles", JSON.createArrayBuilder(entry.roles()));
        flag(json, "forPrograms", entry.isForPrograms());
        return json;
    }

    private static JsonObjectBuilder field(Field field) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("name", field.name())
                .add("about", field.about())
                .add("type", field.type().form().word())
                .add("required", field.required());
        text(json, "example", field.example());
        text(json, "unit", field.unit());
        text(json, "word", field.type().word());
        if (!field.type().allowed().isEmpty()) {
            json.add("allowed", JSON.createArrayBuilder(field.type().allowed()));
        }
        if (!field.type().fields().isEmpty()) {
            json.add("fields", array(field.type().fields(), CatalogueJson::field));
        }
        flag(json, "many", field.many());
        flag(json, "personal", field.personal());
        flag(json, "rows", field.rows());
        flag(json, "headline", field.headline());
        flag(json, "detail", field.detail());
        flag(json, "names", field.names());
        return json;
    }

    private static Field field(JsonObject json) {
        return new Field(
                json.getString("name"),
                json.getString("about"),
                json.getString("example", ""),
                json.getString("unit", ""),
                new Type(
                        Type.Form.valueOf(json.getString("type").toUpperCase(Locale.ROOT).replace('-', '_')),
                        json.getString("word", ""),
                        json.containsKey("allowed") ? texts(json.getJsonArray("allowed")) : List.of(),
                        json.containsKey("fields") ? list(json.getJsonArray("fields"), CatalogueJson::field)
                                : List.of()),
                json.getBoolean("required"),
                json.getBoolean("many", false),
                json.getBoolean("personal", false),
                json.getBoolean("rows", false),
                json.getBoolean("headline", false),
                json.getBoolean("detail", false),
                json.getBoolean("names", false));
    }

    private static void text(JsonObjectBuilder json, String name, String value) {
        if (!value.isEmpty()) {
            json.add(name, value);
        }
    }

    private static void flag(JsonObjectBuilder json, String name, boolean value) {
        if (value) {
            json.add(name, true);
        }
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(value -> array.add(each.apply(value)));
        return array;
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> each) {
        return array.getValuesAs(JsonObject.class).stream().map(each).toList();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
