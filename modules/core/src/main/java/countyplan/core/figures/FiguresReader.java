package countyplan.core.figures;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a module's figures, and gathers whatever is wrong with them.
final class FiguresReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> WORDS = Set.of("figure", "title", "source", "paragraph", "period", "unit", "of",
            "per", "value", "readings", "printed", "unknown", "rounded", "formula", "note");

    private final String name;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    FiguresReader(String name) {
        this.name = name;
    }

    Figures read(Function<String, InputStream> open) {
        try (InputStream in = open.apply(name); JsonReader reader = Json.createReader(in)) {
            var whole = reader.readObject();
            whole.getJsonArray("sources").getValuesAs(JsonObject.class).forEach(this::source);
            whole.getJsonArray("figures").getValuesAs(JsonObject.class)
                    .forEach(each -> tried(each.getString("figure", "a figure without a name"), () -> figure(each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonException e) {
            throw new IllegalArgumentException(name + " cannot be read as JSON: " + e.getMessage(), e);
        }
        if (faults.isEmpty()) {
            figures.values().forEach(figure -> tried(figure.id(), () -> check(figure)));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(name + ": " + String.join("; ", faults));
        }
        return new Figures(figures.values());
    }

    private void tried(String figure, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException | DateTimeException | ClassCastException | ArithmeticException e) {
            faults.add(figure + ": expected " + e.getMessage());
        }
    }

    private void source(JsonObject source) {
        var id = source.getString("source", "");
        tried("the source " + id, () -> {
            var title = source.getString("title", "");
            if (id.isBlank() || title.isBlank()) {
                throw new IllegalArgumentException("a source with its name and its title");
            }
            if (sources.put(id, new Source(id, title, LocalDate.parse(source.getString("published", "")))) != null) {
                throw new IllegalArgumentException("one source of that name");
            }
        });
    }

    private void figure(JsonObject given) {
        given.keySet().stream().filter(word -> !WORDS.contains(word)).findFirst().ifPresent(word -> {
            throw new IllegalArgumentException("one of " + String.join(", ", WORDS.stream().sorted().toList())
                    + ", not " + word);
        });
        var id = given.getString("figure", "");
        var unit = Unit.of(given.getString("unit", ""));
        var source = sources.get(given.getString("source", ""));
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("lower-case words with hyphens for its name");
        }
        if (source == null) {
            throw new IllegalArgumentException(
                    "a source that is listed, not \"" + given.getString("source", "") + "\"");
        }
        if (given.getString("title", "").isBlank() || given.getString("paragraph", "").isBlank()) {
            throw new IllegalArgumentException("a title, and a paragraph of its source");
        }
        var figure = new Figure(id, given.getString("title"), source, given.getString("paragraph"),
                text(given, "period"), unit, text(given, "of"), text(given, "per"), readings(given, unit),
                text(given, "printed"), text(given, "unknown"), rounded(given), derivations(given),
                text(given, "note"));
        refuseHalf(figure);
        if (figures.put(id, figure) != null) {
            throw new IllegalArgumentException("one figure of that name");
        }
    }

    private static void refuseHalf(Figure figure) {
        if (!figure.isPublished() && figure.formulas().isEmpty()) {
            throw new IllegalArgumentException("what it says, why that is unknown, or a formula");
        }
        if (figure.isMisprinted() && (Misprint.isNumber(figure.printed().orElseThrow())
                || Misprint.meant(figure.printed().orElseThrow()).isEmpty())) {
            throw new IllegalArgumentException("a value beside what is printed, unless that is digits but no number");
        }
        if (figure.unknown().isPresent() && !figure.readings().isEmpty()) {
            throw new IllegalArgumentException("a value, or why it is unknown, and not both");
        }
    }

    private static Map<String, Value> readings(JsonObject given, Unit unit) {
        Map<String, Value> readings = new LinkedHashMap<>();
        if (given.containsKey("value")) {
            readings.put(Figure.PLAIN_READING, value(given.get("value"), unit));
        }
        if (given.containsKey("readings")) {
            given.getJsonObject("readings").forEach((reading, value) -> readings.put(reading, value(value, unit)));
            if (readings.size() < 2 || given.containsKey("value")) {
                throw new IllegalArgumentException("two readings or more, and no value beside them");
            }
        }
        return readings;
    }

    private static Value value(JsonValue value, Unit unit) {
        if (unit != Unit.DATE) {
            if (value instanceof JsonNumber number) {
                return new Value.Amount(number.bigDecimalValue());
            }
            throw new IllegalArgumentException("a number, not " + value);
        }
        if (!(value instanceof JsonString text)) {
            throw new IllegalArgumentException(
                    "a day such as \"2022-03-31\" or a month such as \"2022-03\", not " + value);
        }
        return text.getString().length() == "2022-03".length()
                ? new Value.Day(YearMonth.parse(text.getString()).atDay(1), true)
                : new Value.Day(LocalDate.parse(text.getString()), false);
    }

    private static BigDecimal rounded(JsonObject given) {
        if (given.containsKey("rounded")) {
            var step = given.getJsonNumber("rounded").bigDecimalValue();
            if (step.signum() <= 0) {
                throw new IllegalArgumentException("a step above zero");
            }
            return step;
        }
        return given.get("value") instanceof JsonNumber number && number.bigDecimalValue().scale() > 0
                ? BigDecimal.ONE.movePointLeft(number.bigDecimalValue().scale()) : BigDecimal.ONE;
    }

    private static List<Figure.Derivation> derivations(JsonObject given) {
        return switch (given.get("formula")) {
            case null -> List.of();
            case JsonString text -> List.of(new Figure.Derivation(Optional.empty(), Formula.of(text.getString())));
            case JsonValue several -> several.asJsonArray().getValuesAs(JsonObject.class).stream()
                    .map(each -> new Figure.Derivation(Optional.of(each.getString("words")),
                            Formula.of(each.getString("formula"))))
                    .toList();
        };
    }

    private static Optional<String> text(JsonObject given, String word) {
        return Optional.ofNullable(given.getString(word, null)).filter(text -> !text.isBlank());
    }

    private void check(Figure figure) {
        for (var by : figure.formulas()) {
            for (var named : by.formula().figures()) {
                if (!figures.containsKey(named)) {
                    throw new IllegalArgumentException("figures that are there in its formula, not " + named);
                }
            }
            refuseCircle(figure.id(), by.formula(), List.of(figure.id()));
            var yielded = Units.of(by.formula(), id -> figures.get(id).unit());
            if (!Units.fits(yielded, figure.unit())) {
                throw new IllegalArgumentException(figure.unit() + " from its formula, which yields " + yielded);
            }
        }
    }

    /// A figure may not rest on itself, also by way of others.
    private void refuseCircle(String id, Formula formula, List<String> path) {
        for (var named : formula.figures()) {
            if (named.equals(id)) {
                throw new IllegalArgumentException(
                        "a formula that does not come back to it by way of " + String.join(", ", path));
            }
            var part = figures.get(named);
            if (part != null && !path.contains(named)) {
                part.formulas().forEach(each -> refuseCircle(id, each.formula(),
                        Stream.concat(path.stream(), Stream.of(named)).toList()));
            }
        }
    }
}
