package countyplan.core.register;

import countyplan.core.Fields;
import countyplan.core.Query;
import countyplan.core.Values;
import countyplan.core.View;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Which records of a register are wanted: each column may be asked for, and the database does the looking.
final class Filters<R extends Record, S extends Enum<S>> {
    private final List<Filter> filters = new ArrayList<>();

    /// One thing that can be asked.
    ///
    /// @param condition in SQL, with `:?` for the parameter
    /// @param fits whether what a record holds fits what is asked
    private record Filter(Fields.Component component, String condition, Function<Held<?, ?>, Object> value,
            BiPredicate<Object, Object> fits) {
    }

    /// @param prefix what the names begin with; empty for none
    Filters(Declared<R, S> declared, String prefix) {
        for (var column : declared.store().columns().facts()) {
            var component = column.component();
            var named = "f." + column.name();
            var held = component.held();
            Function<Held<?, ?>, Object> value = one -> column.get(one.record());
            if (component.holds() == Fields.Holds.MANY) {
                add(component.one(), prefix, "", "only with this: ", "lower(';' || " + named
                        + " || ';') like lower('%;' || :? || ';%')", value, Filters::isAmong);
            } else if (held == LocalDate.class || held == Money.class || held == BigDecimal.class) {
                add(component, prefix, "From", "only from this on: ", named + " >= :?", value,
                        (one, asked) -> compare(one, asked) >= 0);
                add(component, prefix, "Until", "only up to this: ", named + " <= :?", value,
                        (one, asked) -> compare(one, asked) <= 0);
            } else if (held == String.class) {
                add(component, prefix, "", "only with this: ", "lower(" + named + ") = lower(:?)", value,
                        (one, asked) -> one.toString().equalsIgnoreCase(asked.toString()));
            } else {
                add(component, prefix, "", "only with this: ", named + " = :?", value, Object::equals);
            }
        }
        if (declared.isStateless()) {
            return;
        }
        var states = declared.states.getEnumConstants();
        add(Declared.component("state", declared.states, Fields.Holds.MAYBE, "where it stands",
                Column.text(states[states.length / 2])), prefix, "", "only with this: ", "s.state = :?", Held::state,
                Object::equals);
    }

    private static boolean isAmong(Object list, Object asked) {
        return ((List<?>) list).stream().anyMatch(one -> Column.text(one).equalsIgnoreCase(Column.text(asked)));
    }

    @SuppressWarnings("unchecked") // both are of the component's type, which has an order
    private static int compare(Object one, Object asked) {
        return ((Comparable<Object>) one).compareTo(asked);
    }

    private void add(Fields.Component component, String prefix, String end, String lead, String condition,
            Function<Held<?, ?>, Object> value, BiPredicate<Object, Object> fits) {
        var name = component.name() + end;
        var full = prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        filters.add(new Filter(component.maybe(full, lead + component.about()), condition.replace(":?", ":" + full),
                value, fits));
    }

    List<Fields.Component> components() {
        return filters.stream().map(Filter::component).toList();
    }

    /// Whether anything is asked.
    boolean asked(Values given) {
        return filters.stream().anyMatch(filter -> value(given, filter).isPresent());
    }

    private static Optional<?> value(Values given, Filter filter) {
        return given.maybe(filter.component().name(), Object.class);
    }

    /// Everything that fits, by key.
    List<Held<R, S>> list(Store<R, S> store, Values given, View view) {
        return store.columns().above(given).isEmpty() ? kept(store, given, view)
                : query(store, given, view, "", "").list(store::held);
    }

    /// Everything that fits in the whole register, which is kept in memory.
    List<Held<R, S>> kept(Store<R, S> store, Values given, View view) {
        var asked = filters.stream().filter(filter -> value(given, filter).isPresent()).toList();
        var wanted = asked.stream().map(filter -> (Object) value(given, filter).orElseThrow()).toList();
        List<Held<R, S>> fitting = new ArrayList<>();
        Ledger.of(view, store).each(Set.of(), (held, tale) -> {
            for (var place = 0; place < wanted.size(); place++) {
                var value = asked.get(place).value().apply(held);
                var one = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
                if (one == null || !asked.get(place).fits().test(one, wanted.get(place))) {
                    return;
                }
            }
            fitting.add(held);
        });
        return fitting;
    }

    /// @param more further conditions
    /// @param end what comes after the order
    Query query(Store<R, S> store, Values given, View view, String more, String end) {
        var sql = new StringBuilder(store.select()).append(store.columns().beneath("f")).append(more);
        var asked = filters.stream().filter(filter -> value(given, filter).isPresent()).toList();
        asked.forEach(filter -> sql.append(" and ").append(filter.condition()));
        var query = store.columns().with(view.sql(sql.append(store.order()).append(end).toString()),
                store.columns().above(given));
        asked.forEach(filter -> query.with(filter.component().name(), value(given, filter).orElseThrow()));
        return query;
    }
}
