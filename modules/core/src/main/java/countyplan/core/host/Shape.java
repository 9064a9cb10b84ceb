package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.Document;
import countyplan.core.Fields;
import countyplan.core.Values;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.written.Scalar;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A record type, read once: its components as fields, and how to take it apart and put it together. */
final class Shape {
    private static final Map<Class<?>, Shape> READ = new ConcurrentHashMap<>();

    private static final Map<Fields, Shape> PUT_TOGETHER = new ConcurrentHashMap<>();

    private final Class<? extends Record> type;
    private final List<Part> parts;
    private final @Nullable Constructor<?> constructor;
    private final @Nullable Fields fields;

    /**
     * One component.
     *
     * @param accessor reads it; null for one of {@link Values}
     * @param wrapper how its value is held
     * @param scalar how its values are written, if they are scalars
     * @param shape its own components, if it is a record
     */
    record Part(Field field, @Nullable Method accessor, Wrapper wrapper, @Nullable Scalar scalar,
            @Nullable Shape shape) {
        boolean isDocument() {
            return field.type().form() == Type.Form.DOCUMENT;
        }
    }

    /** How a component holds its value. */
    enum Wrapper {
        PLAIN,
        OPTIONAL,
        OPTIONAL_INT,
        LIST
    }

    private Shape(Fields fields) {
        this.type = Values.class;
        this.constructor = null;
        this.fields = fields;
        this.parts = fields.components().stream().map(Shape::part).toList();
    }

    private Shape(Class<? extends Record> type) {
        this.type = type;
        this.fields = null;
        if (!type.getModule().isExported(type.getPackageName(), Shape.class.getModule())) {
            throw new IllegalArgumentException(
                    "%s is in a package that %s does not export; its module-info must say \"exports %s\""
                            .formatted(type.getName(), type.getModule().getName(), type.getPackageName()));
        }
        RecordComponent[] components = type.getRecordComponents();
        List<Part> read = new ArrayList<>(components.length);
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            read.add(part(components[i]));
        }
        this.parts = List.copyOf(read);
        try {
            this.constructor = type.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type.getName() + " and its constructor must be public, in a package that its module exports", e);
        }
    }

    /**
     * The shape of a record type.
     *
     * @throws IllegalArgumentException if it cannot be shown: not public, a component of a type that the core does not
     *     know, or without {@link About}
     */
    static Shape of(Class<? extends Record> type) {
        Shape known = READ.get(type);
        if (known == null) {
            known = new Shape(type);
            READ.put(type, known);
        }
        return known;
    }

    /** The shape of what was put together out of components; refuses as that of a record. */
    static Shape of(Fields fields) {
        Shape known = PUT_TOGETHER.get(fields);
        if (known == null) {
            known = new Shape(fields);
            PUT_TOGETHER.put(fields, known);
        }
        return known;
    }

    /** The shape of a record or of values. */
    static Shape of(Record record) {
        return record instanceof Values values ? of(values.fields()) : of(record.getClass());
    }

    List<Part> parts() {
        return parts;
    }

    List<Field> fields() {
        return parts.stream().map(Part::field).toList();
    }

    /** The sentence of the record type. */
    String about() {
        if (fields != null) {
            return fields.about();
        }
        About about = type.getAnnotation(About.class);
        return about == null ? "" : about.value();
    }

    /** The sentence that opens an answer; empty if there is none. */
    String headline(Record from) {
        return parts.stream().filter(part -> part.field().headline()).findFirst()
                .map(part -> get(part, from).toString()).orElse("");
    }

    Object get(Part part, Record from) {
        if (part.accessor() == null) {
            return Objects.requireNonNull(((Values) from).held().get(part.field().name()), part.field().name());
        }
        try {
            return part.accessor().invoke(from);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type.getName() + " is in a package that its module does not export", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What a record has in the component of that name, which is a required scalar. */
    JsonValue value(String name, Record from) {
        Part part = parts.stream().filter(each -> each.field().name().equals(name)).findFirst().orElseThrow();
        return Objects.requireNonNull(Tree.value(part, get(part, from)));
    }

    /**
     * Puts a record together.
     *
     * @throws IllegalArgumentException with what is expected, if the record refuses its values
     */
    Record make(@Nullable Object[] values) {
        if (fields != null) {
            Map<String, @Nullable Object> held = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                held.put(parts.get(i).field().name(), values[i]);
            }
            return new Values(fields, held);
        }
        try {
            return type.cast(Objects.requireNonNull(constructor).newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is in a package that its module does not export", e);
        }
    }

    private static Part part(Fields.Component component) {
        Wrapper wrapper = switch (component.holds()) {
            case ONE -> Wrapper.PLAIN;
            case MAYBE -> Wrapper.OPTIONAL;
            case MANY -> Wrapper.LIST;
        };
        Class<?> held = component.held();
        Scalar scalar = Scalar.of(held).orElse(null);
        Shape nested = null;
        Type described;
        if (scalar != null) {
            described = scalar.type();
        } else if (held == Document.class) {
            described = Type.of(Type.Form.DOCUMENT);
        } else if (component.fields() != null) {
            nested = of(component.fields());
            described = new Type(Type.Form.RECORD, component.fields().name(), List.of(), nested.fields());
        } else if (held.isRecord()) {
            nested = of(held.asSubclass(Record.class));
            described = new Type(Type.Form.RECORD, held.getSimpleName(), List.of(), nested.fields());
        } else {
            throw new IllegalArgumentException("%s is a %s: use text, numbers, dates, enums, records, or a type with a "
                    .formatted(component.name(), held.getName()) + "static of(String)");
        }
        Field field = new Field(component.name(), component.about(), component.example(), component.unit(), described,
                wrapper == Wrapper.PLAIN && held != boolean.class, wrapper == Wrapper.LIST, component.personal(),
                component.rows(), component.headline(), component.detail(), component.names());
        return new Part(field, null, wrapper, scalar, nested);
    }

    private Part part(RecordComponent component) {
        Class<?> held = component.getType();
        Wrapper wrapper = Wrapper.PLAIN;
        if (held == OptionalInt.class) {
            wrapper = Wrapper.OPTIONAL_INT;
            held = int.class;
        } else if (held == Optional.class || held == List.class) {
            wrapper = held == List.class ? Wrapper.LIST : Wrapper.OPTIONAL;
            held = argument(component);
        }
        About about = component.getAnnotation(About.class);
        if (about == null) {
            throw new IllegalArgumentException(type.getName() + "." + component.getName() + " has no @About");
        }
        Scalar scalar = Scalar.of(held).orElse(null);
        Shape nested = null;
        Type described;
        if (scalar != null) {
            described = scalar.type();
        } else if (held == Document.class) {
            described = Type.of(Type.Form.DOCUMENT);
        } else if (held.isRecord()) {
            nested = of(held.asSubclass(Record.class));
            described = new Type(Type.Form.RECORD, held.getSimpleName(), List.of(), nested.fields());
        } else {
            throw new IllegalArgumentException(
                    "%s.%s is a %s: use text, numbers, dates, enums, records, or a type with a static of(String)"
                            .formatted(type.getName(), component.getName(), held.getName()));
        }
        boolean required = wrapper == Wrapper.PLAIN && held != boolean.class || wrapper == Wrapper.LIST && about.some();
        Field field = new Field(
                component.getName(), about.value(), about.example(), about.unit(), described, required,
                wrapper == Wrapper.LIST,
                about.personal(), about.rows(), about.headline(), about.detail(), about.names());
        return new Part(field, component.getAccessor(), wrapper, scalar, nested);
    }

    private Class<?> argument(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> argument) {
            return argument;
        }
        throw new IllegalArgumentException(
                type.getName() + "." + component.getName() + " must say what it holds: Optional<String>, List<PlanId>");
    }
}
