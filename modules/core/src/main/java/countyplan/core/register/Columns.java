package countyplan.core.register;

import countyplan.core.Fields;
import countyplan.core.Query;
import countyplan.core.Row;
import countyplan.core.Values;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns of a register's record: the keys of the records above it, its own key, and its facts.
final class Columns<R extends Record> {
    /// What a register says beside the record's own components.
    private static final Set<String> TAKEN =
            Set.of("state", "since", "reason", "mayBecome", "afterwards", "clocks", "to", "clear",
                    "entry", "struckOut", "because", "summary", "where", "onDay", "changeNo", "voidNo");

    private final List<Column> all;
    private final int keys;
    private final Constructor<R> constructor;

    /// @param parents the names of the keys of the records above
    Columns(Class<R> type, List<String> parents) {
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
        this.all = List.copyOf(columns);
        this.keys = parents.size() + 1;
        refuseOtherKeys(type, parents);
        try {
            this.constructor = type.getConstructor(
                    Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type.getName() + " and its constructor must be public, in a package that its module exports", e);
        }
    }

    private void refuseOtherKeys(Class<R> type, List<String> parents) {
        if (all.size() < keys
                || all.subList(0, keys).stream().anyMatch(key -> key.component().holds() != Fields.Holds.ONE)) {
            throw new IllegalArgumentException(type.getName() + " must begin with " + (parents.isEmpty() ? ""
                    : "the keys of what it is beneath, " + String.join(", ", parents) + ", and ")
                    + "its key, a single value");
        }
        var named = parents().stream().map(column -> column.component().name()).toList();
        if (!named.equals(parents)) {
            throw new IllegalArgumentException("%s must begin with %s, as the path says that it is beneath, not with %s"
                    .formatted(type.getName(), String.join(", ", parents), String.join(", ", named)));
        }
    }

    List<Column> all() {
        return all;
    }

    /// The keys of the records above, then its own.
    List<Column> keys() {
        return all.subList(0, keys);
    }

    /// The keys of the records above.
    List<Column> parents() {
        return all.subList(0, keys - 1);
    }

    /// What a record is known by among those beneath the same.
    Column key() {
        return all.get(keys - 1);
    }

    /// All but the keys.
    List<Column> facts() {
        return all.subList(keys, all.size());
    }

    /// What a file says of a record: all but the keys of the records above.
    List<Column> told() {
        return all.subList(keys - 1, all.size());
    }

    String[] keyNames() {
        return keys().stream().map(Column::name).toArray(String[]::new);
    }

    Column named(String component) {
        return all.stream().filter(column -> column.component().name().equals(component)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the record has no component " + component));
    }

    Key key(R of) {
        var parts = new Object[keys];
        for (var place = 0; place < keys; place++) {
            parts[place] = all.get(place).get(of);
        }
        return new Key(List.of(parts));
    }

    /// The order in which records are listed: that of the database, or the keys' own where they have one.
    @SuppressWarnings("unchecked") // values of one column are of one type
    int order(Key one, Key other) {
        for (var place = 0; place < keys; place++) {
            var first = one.parts().get(place);
            var second = other.parts().get(place);
            var order = all.get(place).ordersItself() ? ((Comparable<Object>) first).compareTo(second)
                    : first instanceof Number number
                            ? Long.compare(number.longValue(), ((Number) second).longValue())
                            : ordered(first).compareTo(ordered(second));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /// What the database gave, in that order.
    <T> List<T> ordered(List<T> given, Function<T, Key> key) {
        return keys().stream().noneMatch(Column::ordersItself) ? given
                : given.stream().sorted((one, other) -> order(key.apply(one), key.apply(other))).toList();
    }

    /// As the table holds it.
    private static String ordered(Object key) {
        return key instanceof Enum<?> choice ? choice.name() : Column.text(key);
    }

    /// The key that is given, whole.
    Key key(Values given) {
        return new Key(keys().stream().map(column -> given.one(column.component().name(), Object.class)).toList());
    }

    /// The keys of the records above that are given, and another's.
    Key key(Values given, Object own) {
        return key(above(given), own);
    }

    private static Key key(List<Object> above, Object own) {
        List<Object> parts = new ArrayList<>(above);
        parts.add(own);
        return new Key(parts);
    }

    /// The keys of the records above that are given.
    List<Object> above(Values given) {
        return parents().stream().map(column -> given.one(column.component().name(), Object.class)).toList();
    }

    /// The keys of the records above that are written so, another's following; empty if none can be.
    Optional<List<Object>> above(List<String> parts) {
        try {
            List<Object> values = new ArrayList<>();
            for (var place = 0; place < keys - 1; place++) {
                values.add(all.get(place).parse(parts.get(place)));
            }
            return Optional.of(values);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The key that is written so; empty if none can be.
    Optional<Key> key(List<String> parts) {
        try {
            return parts.size() != keys ? Optional.empty()
                    : above(parts).map(above -> key(above, key().parse(parts.getLast())));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The condition that a row is of the record of a key, which [#with] gives.
    String of(String alias) {
        return conditions(alias, keys());
    }

    /// The condition that a row is of a record beneath those that [#with] gives; empty where there are none above.
    String beneath(String alias) {
        return keys == 1 ? "" : " and " + conditions(alias, parents());
    }

    private static String conditions(String alias, List<Column> columns) {
        return columns.stream().map(column -> alias + "." + column.name() + " = :is_" + column.name())
                .collect(Collectors.joining(" and "));
    }

    /// Gives a query the parts of a key, or of the first of them.
    Query with(Query query, List<Object> parts) {
        for (var place = 0; place < parts.size(); place++) {
            query.with("is_" + all.get(place).name(), parts.get(place));
        }
        return query;
    }

    /// The keys as a query answers them for [#address].
    String keysOf(String alias) {
        return keys().stream().map(column -> alias + "." + column.name() + " as " + column.keyLabel())
                .collect(Collectors.joining(", "));
    }

    /// The keys in order, for `order by` and `group by`.
    String inOrder(String alias) {
        return keys().stream().map(column -> alias + "." + column.name()).collect(Collectors.joining(", "));
    }

    /// The address of a row's record; see [Key#address].
    String address(Row row) {
        var address = all.getFirst().text(row);
        for (var place = 1; place < keys; place++) {
            address += "/" + all.get(place).text(row);
        }
        return address;
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
