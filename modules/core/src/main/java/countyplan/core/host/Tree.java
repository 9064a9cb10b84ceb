package countyplan.core.host;

import countyplan.core.catalogue.Field;
import countyplan.core.written.Json;
import countyplan.core.written.Scalar;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes JSON of a record. */
final class Tree {
    static final JsonProvider JSON = Json.PROVIDER;

    private static final JsonBuilderFactory BUILDERS = JSON.createBuilderFactory(Map.of());

    private Tree() {}

    static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    /** Every component that has a value, in order. */
    static JsonObjectBuilder of(Shape shape, Record record) {
        JsonObjectBuilder object = object();
        for (Shape.Part part : shape.parts()) {
            JsonValue value = value(part, shape.get(part, record));
            if (value != null) {
                object.add(part.field().name(), value);
            }
        }
        return object;
    }

    /** The value of one component; null where it is empty. */
    static @Nullable JsonValue value(Shape.Part part, Object held) {
        return switch (part.wrapper()) {
            case PLAIN -> one(part, held);
            case OPTIONAL -> ((Optional<?>) held).map(value -> one(part, value)).orElse(null);
            case OPTIONAL_INT -> {
                OptionalInt optional = (OptionalInt) held;
                yield optional.isEmpty() ? null : one(part, optional.getAsInt());
            }
            case LIST -> {
                JsonArrayBuilder array = array();
                for (Object each : (List<?>) held) {
                    array.add(one(part, each));
                }
                yield array.build();
            }
        };
    }

    private static JsonValue one(Shape.Part part, Object value) {
        Scalar scalar = part.scalar();
        if (scalar != null) {
            return scalar.write().apply(value);
        }
        return of(Objects.requireNonNull(part.shape()), (Record) value).build();
    }

    /** Text, for a field of the envelope. */
    static JsonValue text(Object value) {
        return JSON.createValue(value.toString());
    }

    static Field field(String name, String about, countyplan.core.catalogue.Type.Form form) {
        return Field.of(name, about, "", countyplan.core.catalogue.Type.of(form), false);
    }
}
