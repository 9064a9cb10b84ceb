package countyplan.core.register;

import countyplan.core.Fields;
import countyplan.core.Row;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of a register's record, its key first.
final class Columns<R extends Record> {
    /// What a register says beside the record's own components.
    private static final Set<String> TAKEN = Set.of("state", "since", "reason", "mayBecome", "clocks", "to", "clear",
            "summary", "where", "onDay", "changeNo", "voidNo");

    private final List<Column> all;
    private final Constructor<R> constructor;

    Columns(Class<R> type) {
        var components = type.getRecordComponents();
        var fields = Fields.in(type);
        List<Column> columns = new ArrayList<>();
        for (var place = 0; place < components.length; place++) {
            if (TAKEN.contains(fields.get(place).name())) {
                throw new IllegalArgumentException(
                        type.getName() + " may not have " + fields.get(place).name() + ": the register brings it");
            }
            columns.add(new Column(components[place], fields.get(place)));
        }
        if (columns.isEmpty() || columns.getFirst().component().holds() != Fields.Holds.ONE) {
            throw new IllegalArgumentException(type.getName() + " must begin with its key, a single value");
        }
        this.all = List.copyOf(columns);
        try {
            this.constructor = type.getConstructor(
                    Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type.getName() + " and its constructor must be public, in a package that its module exports", e);
        }
    }

    List<Column> all() {
        return all;
    }

    /// What a record is known by.
    Column key() {
        return all.getFirst();
    }

    /// All but the key.
    List<Column> facts() {
        return all.subList(1, all.size());
    }

    Column named(String component) {
        return all.stream().filter(column -> column.component().name().equals(component)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the record has no component " + component));
    }

    String key(R of) {
        return Column.text(key().get(of));
    }

    R read(Row row) {
        return make(column -> column.read(row));
    }

    /// @throws IllegalArgumentException with what is expected, if the record refuses its values
    R make(Function<Column, @Nullable Object> value) {
        @Nullable
        Object[] values = new @Nullable Object[all.size()];
        for (var place = 0; place < values.length; place++) {
            var held = value.apply(all.get(place));
            values[place] = held == null ? null : all.get(place).given(held);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The columns in which two records differ.
    List<Column> differing(R one, R other) {
        return facts().stream().filter(column -> !Column.same(column.get(one), column.get(other))).toList();
    }
}
