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

/// Which records of a register are wanted: each column may be asked for, and the database does the looking.
final class Filters<R extends Record, S extends Enum<S>> {
    private final List<Filter> filters = new ArrayList<>();

    /// One thing that can be asked.
    ///
    /// @param condition in SQL, with `:?` for the parameter
    private record Filter(Fields.Component component, String condition) {
    }

    /// @param prefix what the names begin with; empty for none
    Filters(Declared<R, S> declared, String prefix) {
        for (var column : declared.store().columns().facts()) {
            var component = column.component();
            var named = "f." + column.name();
            var held = component.held();
            if (component.holds() == Fields.Holds.MANY) {
                add(component.one(), prefix, "", "only with this: ", "lower(';' || " + named
                        + " || ';') like lower('%;' || :? || ';%')");
            } else if (held == LocalDate.class || held == Money.class || held == BigDecimal.class) {
                add(component, prefix, "From", "only from this on: ", named + " >= :?");
                add(component, prefix, "Until", "only up to this: ", named + " <= :?");
            } else if (held == String.class) {
                add(component, prefix, "", "only with this: ", "lower(" + named + ") = lower(:?)");
            } else {
                add(component, prefix, "", "only with this: ", named + " = :?");
            }
        }
        if (declared.isStateless()) {
            return;
        }
        var states = declared.states.getEnumConstants();
        add(Declared.component("state", declared.states, Fields.Holds.MAYBE, "where it stands",
                Column.text(states[states.length / 2])), prefix, "", "only with this: ", "s.state = :?");
    }

    private void add(Fields.Component component, String prefix, String end, String lead, String condition) {
        var name = component.name() + end;
        var full = prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        filters.add(new Filter(component.maybe(full, lead + component.about()), condition.replace(":?", ":" + full)));
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
        return query(store, given, view, "", "").list(store::held);
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
