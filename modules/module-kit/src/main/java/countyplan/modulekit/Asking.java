package countyplan.modulekit;

import countyplan.core.Document;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/// A call that is yet to be made: the operation's full name, arguments and files by field name.
record Asking(String operation, JsonObject arguments, Map<String, Document> files) {

    Asking {
        files = Map.copyOf(files);
    }

    /// Without arguments so far.
    Asking(String operation) {
        this(operation, Trial.nothing(), Map.of());
    }

    /// Arguments from names and values by turns.
    static JsonObject arguments(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value: " + namesAndValues[namesAndValues.length - 1]);
        }
        JsonObject arguments = Trial.nothing();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            var name = namesAndValues[place];
            JsonValue value = Json.createValue(namesAndValues[place + 1]);
            var before = arguments.get(name);
            if (before instanceof JsonArray list) {
                value = Json.createArrayBuilder(list).add(value).build();
            } else if (before != null) {
                value = Json.createArrayBuilder().add(before).add(value).build();
            }
            arguments = Json.createObjectBuilder(arguments).add(name, value).build();
        }
        return arguments;
    }

    /// Takes whatever version of the record there is, unless one is named.
    static JsonObject anyVersion(Entry entry, JsonObject arguments) {
        return entry.field(Envelope.IF_VERSION).isEmpty() || arguments.containsKey(Envelope.IF_VERSION) ? arguments
                : Json.createObjectBuilder(arguments).add(Envelope.IF_VERSION, "*").build();
    }

    Asking with(String name, JsonValue value) {
        return new Asking(operation, Json.createObjectBuilder(arguments).add(name, value).build(), files);
    }

    Asking with(String name, String value) {
        return with(name, Json.createValue(value));
    }

    Asking without(String name) {
        return new Asking(operation, Json.createObjectBuilder(arguments).remove(name).build(), files);
    }

    Asking dry() {
        return with(Envelope.DRY_RUN, JsonValue.TRUE);
    }

    @Override
    public String toString() {
        return operation + " " + arguments + (files.isEmpty() ? "" : " with " + files.keySet());
    }
}
