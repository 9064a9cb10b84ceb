package countyplan.core.host;

import countyplan.core.Faults;
import countyplan.core.Page;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.written.LoggedFields;
import countyplan.core.written.Scalar;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The envelope of one call, as given.
 *
 * @param asAt the day the answer is about
 * @param knownAt the moment whose knowledge it uses
 * @param limit at most so many rows
 * @param after the cursor to go on from
 * @param on the day the change takes effect
 * @param dryRun whether to keep nothing
 * @param token of the dry run that is to be applied
 * @param ifVersion the version seen, or a star
 * @param key that makes a repeat harmless
 */
record Asked(
        Optional<LocalDate> asAt,
        Optional<Instant> knownAt,
        Optional<Integer> limit,
        Optional<String> after,
        Optional<LocalDate> on,
        boolean dryRun,
        Optional<String> token,
        Optional<String> ifVersion,
        Optional<String> key) {

    private static final Map<String, Class<?>> TYPES = Map.of(
            Envelope.AS_AT, LocalDate.class,
            Envelope.KNOWN_AT, Instant.class,
            Envelope.LIMIT, int.class,
            Envelope.AFTER, String.class,
            Envelope.ON, LocalDate.class,
            Envelope.DRY_RUN, boolean.class,
            Envelope.TOKEN, String.class,
            Envelope.IF_VERSION, String.class,
            Envelope.IDEMPOTENCY_KEY, String.class);

    /** Reads the envelope of an operation from the arguments, noting every fault. */
    static Asked of(Entry entry, JsonObject arguments, Faults faults) {
        List<Field> taken = entry.envelope();
        Optional<Integer> limit = read(taken, arguments, Envelope.LIMIT, faults);
        if (limit.isPresent() && limit.get() < 1) {
            faults.add(Envelope.LIMIT, limit.get().toString(), "a number of rows, 1 or more");
        }
        Optional<String> ifVersion = read(taken, arguments, Envelope.IF_VERSION, faults);
        if (ifVersion.isPresent() && !ifVersion.get().equals("*") && !isNumber(ifVersion.get())) {
            faults.add(Envelope.IF_VERSION, ifVersion.get(),
                    "the version that was seen, a number such as 41, or * for any");
        }
        Optional<String> key = read(taken, arguments, Envelope.IDEMPOTENCY_KEY, faults);
        if (key.isPresent() && (key.get().isEmpty() || key.get().length() > 200)) {
            faults.add(Envelope.IDEMPOTENCY_KEY, key.get(), "a text of 1 to 200 characters");
        }
        return new Asked(
                read(taken, arguments, Envelope.AS_AT, faults),
                read(taken, arguments, Envelope.KNOWN_AT, faults),
                limit,
                read(taken, arguments, Envelope.AFTER, faults),
                read(taken, arguments, Envelope.ON, faults),
                Asked.<Boolean>read(taken, arguments, Envelope.DRY_RUN, faults).orElse(false),
                read(taken, arguments, Envelope.TOKEN, faults),
                ifVersion,
                key);
    }

    /** The part of the rows that is wanted. */
    Page page() {
        return new Page(limit.map(OptionalInt::of).orElseGet(OptionalInt::empty), after);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @SuppressWarnings("unchecked") // each name is read as its type
    private static <T> Optional<T> read(List<Field> taken, JsonObject arguments, String name, Faults faults) {
        JsonValue value = arguments.get(name);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL
                || taken.stream().noneMatch(field -> field.name().equals(name))) {
            return Optional.empty();
        }
        Scalar scalar = Scalar.of(TYPES.get(name)).orElseThrow();
        try {
            return Optional.of((T) scalar.read(value));
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(name, LoggedFields.text(value), scalar.expected());
            return Optional.empty();
        }
    }
}
