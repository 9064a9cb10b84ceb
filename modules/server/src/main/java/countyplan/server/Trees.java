package countyplan.server;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** JSON values, made by one provider: finding it looks through the services each time. */
final class Trees {
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Trees() {}

    static JsonObject object(Map<String, JsonValue> members) {
        JsonObjectBuilder builder = PROVIDER.createObjectBuilder();
        members.forEach(builder::add);
        return builder.build();
    }

    static JsonArray array(List<JsonValue> elements) {
        JsonArrayBuilder builder = PROVIDER.createArrayBuilder();
        elements.forEach(builder::add);
        return builder.build();
    }

    static JsonValue text(String value) {
        return PROVIDER.createValue(value);
    }

    static JsonParser parser(String json) {
        return PROVIDER.createParser(new StringReader(json));
    }
}
