package countyplan.core.host;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Nearest;
import countyplan.core.written.Scalar;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an input record of an argument tree, noting every fault on the way. */
final class Binding {
    private final Faults faults;
    private final Map<String, Document> files;

    Binding(Faults faults, Map<String, Document> files) {
        this.faults = faults;
        this.files = files;
    }

    /**
     * @param envelope fields that are taken elsewhere
     * @return the record, or null if there are faults
     */
    @Nullable
    Record bind(Shape shape, JsonObject arguments, List<Field> envelope) {
        Set<String> known = new HashSet<>();
        shape.parts().forEach(part -> known.add(part.field().name()));
        envelope.forEach(field -> known.add(field.name()));
        unknown(arguments.keySet(), known, "");
        unknown(files.keySet(), known, "");
        return record(shape, arguments, "");
    }

    private void unknown(Set<String> given, Set<String> known, String prefix) {
        for (String name : given) {
            if (!known.contains(name)) {
                List<String> near = Nearest.to(name, known);
                faults.add(prefix + name, name, near.isEmpty()
                        ? (known.isEmpty() ? "nothing: this takes no input"
                                : "one of " + String.join(", ", known.stream().sorted().toList()))
                        : "did you mean " + String.join(" or ", near) + "?");
            }
        }
    }

    private @Nullable Record record(Shape shape, JsonObject given, String prefix) {
        int before = faults.count();
        @Nullable
        Object[] values = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(shape.parts().get(i), given, prefix);
        }
        if (faults.count() > before) {
            return null;
        }
        try {
            return shape.make(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(prefix.isEmpty() ? "input" : prefix.substring(0, prefix.length() - 1), given.toString(),
                    String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Object value(Shape.Part part, JsonObject given, String prefix) {
        String where = prefix + part.field().name();
        JsonValue value = given.get(part.field().name());
        if (part.isDocument()) {
            return document(part, value, where);
        }
        boolean missing = value == null || value.getValueType() == JsonValue.ValueType.NULL;
        return switch (part.wrapper()) {
            case LIST -> {
                List<Object> list = missing ? List.of() : list(part, value, where);
                boolean none = missing || value instanceof JsonArray array && array.isEmpty();
                if (none && part.field().required()) {
                    faults.add(where, "", "one or more: " + expected(part.field()));
                }
                yield list;
            }
            case OPTIONAL -> missing ? Optional.empty() : Optional.ofNullable(one(part, value, where));
            case OPTIONAL_INT -> {
                Object read = missing ? null : one(part, value, where);
                yield read == null ? OptionalInt.empty() : OptionalInt.of((Integer) read);
            }
            case PLAIN -> {
                if (!missing) {
                    yield one(part, value, where);
                }
                if (part.field().required()) {
                    faults.add(where, "", expected(part.field()));
                    yield null;
                }
                yield false;
            }
        };
    }

    private @Nullable Object document(Shape.Part part, @Nullable JsonValue value, String where) {
        Document document = files.get(part.field().name());
        if (document == null && value instanceof JsonString text) {
            document = Document.text("text/plain", part.field().name(), text.getString());
        }
        if (document == null && part.field().required()) {
            faults.add(where, "", expected(part.field()));
        }
        return part.wrapper() == Shape.Wrapper.OPTIONAL ? Optional.ofNullable(document) : document;
    }

    private List<Object> list(Shape.Part part, JsonValue value, String where) {
        List<Object> list = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(list, one(part, array.get(i), where + "[" + i + "]"));
            }
        } else {
            add(list, one(part, value, where));
        }
        return List.copyOf(list);
    }

    private static void add(List<Object> list, @Nullable Object value) {
        if (value != null) {
            list.add(value);
        }
    }

    private @Nullable Object one(Shape.Part part, JsonValue value, String where) {
        Shape shape = part.shape();
        if (shape != null) {
            if (!(value instanceof JsonObject object)) {
                faults.add(where, text(value), "an object with " + names(shape));
                return null;
            }
            Set<String> known = new HashSet<>();
            shape.parts().forEach(each -> known.add(each.field().name()));
            unknown(object.keySet(), known, where + ".");
            return record(shape, object, where + ".");
        }
        Scalar scalar = java.util.Objects.requireNonNull(part.scalar());
        try {
            Object read = scalar.read(value);
            if (read instanceof String words && words.isEmpty() && part.field().required()) {
                faults.add(where, "", expected(part.field()));
                return null;
            }
            return read;
        } catch (DateTimeException e) {
            faults.add(where, text(value), scalar.expected());
        } catch (IllegalArgumentException e) {
            faults.add(where, text(value), e.getMessage() == null ? scalar.expected() : e.getMessage());
        }
        return null;
    }

    private static String expected(Field field) {
        return field.about() + (field.example().isEmpty() ? "" : ", such as " + field.example());
    }

    private static String names(Shape shape) {
        return String.join(", ", shape.fields().stream().map(Field::name).toList());
    }

    private static String text(JsonValue value) {
        return switch (value) {
            case JsonString string -> string.getString();
            case JsonNumber number -> number.toString();
            default -> value.toString();
        };
    }
}
