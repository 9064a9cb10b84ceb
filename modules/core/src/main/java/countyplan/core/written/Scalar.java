package countyplan.core.written;

import countyplan.core.catalogue.Type;
import countyplan.core.values.Money;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A type whose values are written as one text or number.
 *
 * @param type as the catalogue tells it
 * @param expected what a person should give
 * @param read reads text; IllegalArgumentException or DateTimeException where it cannot
 * @param write writes a value
 */
public record Scalar(Type type, String expected, Function<String, Object> read, Function<Object, JsonValue> write) {
    private static final Map<Class<?>, Scalar> BUILT_IN = builtIn();
    private static final Map<Class<?>, Optional<Scalar>> OF_MODULES = new ConcurrentHashMap<>();

    /** The scalar of a class, if it is one. */
    public static Optional<Scalar> of(Class<?> type) {
        Scalar known = BUILT_IN.get(type);
        return known != null ? Optional.of(known) : OF_MODULES.computeIfAbsent(type, Scalar::discovered);
    }

    /** Reads a JSON scalar; numbers and truth values may be given as text too. */
    public Object read(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> read.apply(((JsonString) value).getString().strip());
            case NUMBER -> read.apply(((JsonNumber) value).bigDecimalValue().toPlainString());
            case TRUE -> read.apply("yes");
            case FALSE -> read.apply("no");
            case ARRAY, OBJECT, NULL -> throw new IllegalArgumentException(expected);
        };
    }

    private static Map<Class<?>, Scalar> builtIn() {
        Scalar integer = new Scalar(
                Type.of(Type.Form.INTEGER), "a whole number such as 3", Scalar::integer,
                value -> Json.PROVIDER.createValue((Integer) value));
        Scalar whole = new Scalar(
                Type.of(Type.Form.INTEGER), "a whole number such as 3", Scalar::whole,
                value -> Json.PROVIDER.createValue((Long) value));
        Scalar yesNo = new Scalar(
                Type.of(Type.Form.YES_NO), "yes or no", Scalar::yes,
                value -> (Boolean) value ? JsonValue.TRUE : JsonValue.FALSE);
        return Map.of(
                String.class,
                new Scalar(Type.of(Type.Form.TEXT), "some text", text -> text,
                        value -> Json.PROVIDER.createValue((String) value)),
                int.class, integer,
                Integer.class, integer,
                long.class, whole,
                Long.class, whole,
                boolean.class, yesNo,
                Boolean.class, yesNo,
                BigDecimal.class,
                new Scalar(
                        Type.of(Type.Form.NUMBER), "a number such as 12.5", Scalar::number,
                        value -> Json.PROVIDER.createValue((BigDecimal) value)),
                LocalDate.class,
                new Scalar(
                        Type.of(Type.Form.DATE), "a date such as 2022-12-31", LocalDate::parse,
                        value -> Json.PROVIDER.createValue(value.toString())),
                Instant.class,
                new Scalar(
                        Type.of(Type.Form.MOMENT), Moment.EXPECTED, Moment::read,
                        value -> Json.PROVIDER.createValue(value.toString())));
    }

    private static Object integer(String text) {
        long value = (Long) whole(text);
        if (value != (int) value) {
            throw new IllegalArgumentException("a whole number between -2147483648 and 2147483647");
        }
        return (int) value;
    }

    private static Object whole(String text) {
        try {
            return new BigDecimal(text).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("a whole number such as 3", e);
        }
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number such as 12.5", e);
        }
    }

    private static Object yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("yes or no");
        };
    }

    private static Optional<Scalar> discovered(Class<?> type) {
        Optional<Method> factory = factory(type);
        if (type.isEnum()) {
            return Optional.of(choice(type, factory));
        }
        if (factory.isEmpty()) {
            return Optional.empty();
        }
        boolean money = type == Money.class;
        Type described = new Type(money ? Type.Form.MONEY : Type.Form.WORD, type.getSimpleName(), List.of(), List.of());
        Function<Object, JsonValue> write = money
                ? value -> Json.PROVIDER.createValue(new BigDecimal(value.toString()))
                : value -> Json.PROVIDER.createValue(value.toString());
        String expected = money ? "an amount such as 12.50" : "a value of the right form";
        return Optional.of(new Scalar(described, expected, made(factory.get()), write));
    }

    private static Scalar choice(Class<?> type, Optional<Method> factory) {
        Map<String, Object> byWord = new java.util.LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byWord.put(word((Enum<?>) constant), constant);
        }
        List<String> words = new ArrayList<>(byWord.keySet());
        String expected = "one of " + String.join(", ", words);
        Function<String, Object> read = factory.map(Scalar::made).orElseGet(() -> text -> {
            Object constant = byWord.get(text.toLowerCase(Locale.ROOT).replace(' ', '-'));
            if (constant == null) {
                throw new IllegalArgumentException(expected);
            }
            return constant;
        });
        return new Scalar(
                new Type(Type.Form.CHOICE, type.getSimpleName(), words, List.of()), expected, read,
                value -> Json.PROVIDER.createValue(word((Enum<?>) value)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Method> factory(Class<?> type) {
        try {
            Method of = type.getMethod("of", String.class);
            return Modifier.isStatic(of.getModifiers()) && of.getReturnType() == type ? Optional.of(of)
                    : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Function<String, Object> made(Method factory) {
        return text -> {
            try {
                return factory.invoke(null, text);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException | e.getCause() instanceof DateTimeException) {
                    throw (RuntimeException) e.getCause();
                }
                throw new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
