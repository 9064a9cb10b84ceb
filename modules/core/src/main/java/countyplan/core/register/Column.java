package countyplan.core.register;

import countyplan.core.Faults;
import countyplan.core.Fields;
import countyplan.core.Row;
import countyplan.core.values.Money;
import countyplan.core.written.Scalar;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A component of a register's record, and the column of its table that holds it. Its values are a value, an
/// [Optional] or a [List], as the component holds; a list is kept as one text, parted by semicolons.
final class Column {
    static final int LONGEST = 1_000;
    private static final int LONGEST_LIST = 4_000;

    private final RecordComponent record;
    private final Fields.Component component;
    private final Scalar scalar;
    private final String name;
    private final String keyLabel;
    private final Map<String, Object> constants = new HashMap<>();

    Column(RecordComponent record, Fields.Component component) {
        this.record = record;
        this.component = component;
        this.scalar = Scalar.of(component.held()).orElseThrow(() -> new IllegalArgumentException(
                component.name() + " of a register's record must be written as one value, or a list of such"));
        this.name = component.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        this.keyLabel = "k_" + name;
        if (component.held().isEnum()) {
            for (var constant : component.held().getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }
    }

    Fields.Component component() {
        return component;
    }

    /// In the table: `notice_months`.
    String name() {
        return name;
    }

    /// In a file: `notice months`.
    String header() {
        return name.replace('_', ' ');
    }

    /// What it holds in a record.
    Object get(Record from) {
        try {
            var held = record.getAccessor().invoke(from);
            return held instanceof OptionalInt number
                    ? number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty()
                    : held;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(record + " is in a package that its module does not export", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// As the record's constructor takes it.
    Object given(Object value) {
        return record.getType() == OptionalInt.class
                ? ((Optional<?>) value).map(each -> OptionalInt.of((Integer) each)).orElse(OptionalInt.empty())
                : value;
    }

    /// Nothing: what it holds where nothing is said; null if it must hold something.
    @Nullable
    Object nothing() {
        return switch (component.holds()) {
            case ONE -> component.held() == boolean.class ? false : null;
            case MAYBE -> Optional.empty();
            case MANY -> List.of();
        };
    }

    Object read(Row row) {
        if (component.holds() == Fields.Holds.MANY) {
            return row.maybeText(name).map(this::parts).orElse(List.of());
        }
        Optional<?> value = value(row, component.held());
        return component.holds() == Fields.Holds.MAYBE ? value
                : value.orElseThrow(() -> new IllegalStateException("column " + name + " is empty"));
    }

    private Optional<?> value(Row row, Class<?> held) {
        if (held == String.class) {
            return row.maybeText(name);
        }
        if (held == LocalDate.class) {
            return row.maybeDate(name);
        }
        if (held == int.class || held == Integer.class) {
            var number = row.maybeInteger(name);
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        if (held == long.class || held == Long.class) {
            var number = row.maybeNumber(name);
            return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
        }
        if (held == Money.class) {
            return row.maybeDecimal(name).map(Money::of);
        }
        if (held == BigDecimal.class) {
            return row.maybeDecimal(name);
        }
        if (held == boolean.class || held == Boolean.class) {
            return Optional.of(row.yes(name));
        }
        var text = row.maybeText(name);
        return constants.isEmpty() ? text.map(this::parse) : text.map(this::constant);
    }

    /// Tables hold the names of choices.
    private Object constant(String text) {
        var known = constants.get(text);
        return known == null ? parse(text) : known;
    }

    /// The text of a key in a row that was asked for as [#keyLabel].
    String text(Row row) {
        return isWhole() ? Long.toString(row.number(keyLabel)) : row.text(keyLabel);
    }

    /// The same as the table holds it.
    Object key(Row row) {
        return isWhole() ? (Object) row.number(keyLabel) : row.text(keyLabel);
    }

    /// What a key is called in the answer to a query, beside the component.
    String keyLabel() {
        return keyLabel;
    }

    private boolean isWhole() {
        var held = component.held();
        return held == int.class || held == Integer.class || held == long.class || held == Long.class;
    }

    /// Whether its values are words of a type of their own, which can be completed.
    boolean isWord() {
        return component.held() != String.class && !isWhole() && !component.held().isEnum();
    }

    /// Whether its values are numbers kept as a text, such as 3.1, which the database puts after 3.10.
    boolean ordersItself() {
        var held = component.held();
        return Comparable.class.isAssignableFrom(held) && held.isRecord()
                && Arrays.stream(held.getRecordComponents()).anyMatch(part -> part.getType().isPrimitive());
    }

    /// As it is written to the table.
    @Nullable
    Object sql(Object value) {
        return value instanceof List<?> list ? list.isEmpty() ? null : text(list) : value;
    }

    /// As people and files have it.
    static String text(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Column::text).orElse("");
            case List<?> list -> list.stream().map(Column::text).collect(Collectors.joining(";"));
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }

    /// Reads a cell; notes what is wrong with it and answers null then.
    @Nullable
    Object cell(String cell, String where, Faults faults) {
        if (cell.isEmpty()) {
            var nothing = nothing();
            if (nothing == null) {
                faults.add(where, "", component.about());
            }
            return nothing;
        }
        try {
            if (component.holds() == Fields.Holds.MANY) {
                return parts(cell);
            }
            var value = parse(cell);
            return component.holds() == Fields.Holds.MAYBE ? Optional.of(value) : value;
        } catch (DateTimeException e) {
            faults.add(where, cell, scalar.expected());
        } catch (IllegalArgumentException e) {
            faults.add(where, cell, e.getMessage() == null ? scalar.expected() : e.getMessage());
        }
        return null;
    }

    private List<Object> parts(String text) {
        List<Object> parts = new ArrayList<>();
        for (var part : text.split(";")) {
            if (!part.isBlank()) {
                parts.add(parse(part.strip()));
            }
        }
        return List.copyOf(parts);
    }

    /// A value as it is written.
    ///
    /// @throws IllegalArgumentException or DateTimeException if none is written so
    Object parse(String text) {
        return scalar.read().apply(
                component.held().isEnum() ? text.toLowerCase(Locale.ROOT).replace('_', '-') : text);
    }

    /// Notes where a value cannot be kept as it is.
    void check(Object value, String where, Faults faults) {
        var text = text(value);
        var longest = value instanceof List ? LONGEST_LIST : LONGEST;
        if (text.length() > longest) {
            faults.add(where, text.substring(0, 40) + "...",
                    "at most " + longest + " characters; these are " + text.length());
        }
        if (text.chars().anyMatch(each -> Character.isISOControl(each) && !Character.isWhitespace(each))) {
            faults.add(where, text.replaceAll("\\p{Cntrl}", "?"), "words without control characters");
        }
        if (value instanceof List<?> list && list.stream().anyMatch(each -> text(each).contains(";"))) {
            faults.add(where, text, "words without semicolons, which part the words of a list");
        }
        if (value instanceof List<?> list && list.stream().anyMatch(each -> text(each).isBlank())) {
            faults.add(where, text, "words, and none that is empty");
        }
        if (component.holds() == Fields.Holds.ONE && text.isBlank()) {
            faults.add(where, text, component.about());
        }
    }

    /// Whether two values are the same to people: 5 and 5.00 are.
    static boolean same(Object one, Object other) {
        if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
            return first.isPresent() == second.isPresent() && (first.isEmpty() || same(first.get(), second.get()));
        }
        return one instanceof BigDecimal first && other instanceof BigDecimal second
                ? first.compareTo(second) == 0
                : one.equals(other);
    }
}
