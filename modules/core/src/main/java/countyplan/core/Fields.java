package countyplan.core;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An input or output that is no record of its own but put together from the components of records: what a register of any
 * module's records takes and answers. Its values are {@link Values}.
 */
public final class Fields {
    private final String name;
    private final String about;
    private final List<Component> components;

    /** How many values a component holds. */
    public enum Holds {
        ONE,
        MAYBE,
        MANY
    }

    /**
     * One component; see {@link About} for what is said of it.
     *
     * @param held the class of its values; {@link Values} for those that other fields describe
     * @param fields these other fields
     */
    public record Component(
            String name, Class<?> held, Holds holds, String about, String example, String unit, boolean personal,
            boolean rows, boolean headline, boolean detail, boolean names,
            @Nullable Fields fields) {

        /** One that names nothing new. */
        public Component(
                String name, Class<?> held, Holds holds, String about, String example, String unit, boolean personal,
                boolean rows, boolean headline, boolean detail, @Nullable Fields fields) {
            this(name, held, holds, about, example, unit, personal, rows, headline, detail, false, fields);
        }

        /** The component of a record. */
        static Component of(RecordComponent component) {
            Class<?> held = component.getType();
            Holds holds = Holds.ONE;
            if (held == OptionalInt.class) {
                held = int.class;
                holds = Holds.MAYBE;
            } else if ((held == Optional.class || held == List.class)
                    && component.getGenericType() instanceof ParameterizedType generic
                    && generic.getActualTypeArguments()[0] instanceof Class<?> argument) {
                holds = held == List.class ? Holds.MANY : Holds.MAYBE;
                held = argument;
            }
            About said = said(component, component.getDeclaringRecord().getName() + "." + component.getName());
            return new Component(component.getName(), held, holds, said.value(), said.example(), said.unit(),
                    said.personal(), said.rows(), said.headline(), said.detail(), null);
        }

        /** The same under another name, which may be left out. */
        public Component maybe(String otherName, String otherAbout) {
            return new Component(otherName, held, holds == Holds.MANY ? Holds.MANY : Holds.MAYBE, otherAbout, example,
                    unit, personal, false, false, detail, fields);
        }

        /** The same, which may be left out. */
        public Component maybe() {
            return maybe(name, about);
        }

        /** The same, shown to everybody: where there is one record, there is room. */
        public Component shown() {
            return new Component(name, held, holds, about, example, unit, personal, rows, headline, false, names,
                    fields);
        }

        /** The same, which names what is added. */
        public Component naming() {
            return new Component(name, held, holds, about, example, unit, personal, rows, headline, detail, true,
                    fields);
        }

        /** One of what this holds. */
        public Component one() {
            return new Component(name, held, Holds.ONE, about, example, unit, personal, false, false, detail, fields);
        }
    }

    private Fields(String name, String about, List<Component> components) {
        this.name = name;
        this.about = about;
        this.components = List.copyOf(components);
    }

    /**
     * Fields of these components.
     *
     * @param name as a record would be called: {@code ContractLine}
     * @param about one sentence
     */
    public static Fields of(String name, String about, List<Component> components) {
        return new Fields(name, about, components);
    }

    /** The components of a record. */
    public static List<Component> in(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
    }

    /** One more component, which holds the values of these fields. */
    public static Component holding(String name, Fields fields, boolean rows) {
        return new Component(name, Values.class, Holds.MANY, fields.about, "", "", false, rows, false, false, fields);
    }

    /** These components and then those. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static List<Component> together(List<Component>... lists) {
        List<Component> all = new ArrayList<>();
        Arrays.stream(lists).forEach(all::addAll);
        return all;
    }

    private static About said(AnnotatedElement element, String where) {
        About about = element.getAnnotation(About.class);
        if (about == null) {
            throw new IllegalArgumentException(where + " has no @About");
        }
        return about;
    }

    /** What a record with these components would be called. */
    public String name() {
        return name;
    }

    /** The sentence. */
    public String about() {
        return about;
    }

    /** The components in order. */
    public List<Component> components() {
        return components;
    }
}
