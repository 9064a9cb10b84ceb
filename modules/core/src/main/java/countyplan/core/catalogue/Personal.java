package countyplan.core.catalogue;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what tells of a person out of refusals: they say where something is wrong and what is expected, and not what was
 * given in a personal field. A place is told by its words, so that it may be a field, an option or a column of a file.
 */
public final class Personal {
    private static final String UNREPEATED = "(not repeated here)";
    // A place with no field to its name: any value may stand there.
    private static final Pattern ANYWHERE =
            Pattern.compile("body|input|query|one word too many|line \\d+(, column \\d+)?");
    private static final Pattern OPTION = Pattern.compile("unknown option");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> places;

    private Personal(Set<String> places) {
        this.places = places;
    }

    /** Of the personal fields that an operation is asked with. */
    public static Personal of(Entry entry) {
        Set<String> places = new LinkedHashSet<>();
        add(entry.input(), false, places);
        return new Personal(places);
    }

    /** Of the personal fields of these operations, in their inputs and their answers. */
    public static Personal of(List<Entry> entries) {
        Set<String> places = new LinkedHashSet<>();
        for (Entry entry : entries) {
            add(entry.input(), false, places);
            add(entry.output(), false, places);
        }
        return new Personal(places);
    }

    private static void add(List<Field> fields, boolean within, Set<String> places) {
        for (Field field : fields) {
            boolean personal = within || field.personal();
            if (personal) {
                places.add(words(field.option()));
            }
            add(field.type().fields(), personal, places);
        }
    }

    /** Whether there are none. */
    public boolean none() {
        return places.isEmpty();
    }

    /** The refusal without what was given in personal fields, as far as places tell. */
    public Refusal without(Refusal refusal) {
        return without(refusal, Set.of());
    }

    /**
     * Likewise, and without the values of an input's personal fields, wherever its sentences repeat them.
     *
     * @param input the operation's fields
     * @param arguments what was given for them
     */
    public Refusal without(Refusal refusal, List<Field> input, JsonObject arguments) {
        Set<String> values = new LinkedHashSet<>();
        for (Field field : input) {
            collect(field, arguments.get(field.name()), false, values);
        }
        return without(refusal, values);
    }

    private Refusal without(Refusal refusal, Set<String> values) {
        if (none()) {
            return refusal;
        }
        UnaryOperator<String> discreet = text -> text;
        for (String value : values) {
            Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            UnaryOperator<String> before = discreet;
            discreet = text -> whole.matcher(before.apply(text)).replaceAll(Matcher.quoteReplacement(UNREPEATED));
        }
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : refusal.faults()) {
            faults.add(new Fault(fault.where(), discreet.apply(given(fault)), discreet.apply(fault.expected())));
        }
        List<String> choices = refusal.choices().stream().map(discreet).toList();
        return new Refusal(refusal.kind(), refusal.code(), discreet.apply(refusal.sentence()), faults, choices);
    }

    private String given(Fault fault) {
        if (ANYWHERE.matcher(fault.where()).matches()) {
            return "";
        }
        if (OPTION.matcher(fault.where()).matches()) {
            int equals = fault.given().indexOf('=');
            return equals < 0 ? fault.given() : fault.given().substring(0, equals);
        }
        String where = " " + words(fault.where());
        return places.stream().anyMatch(place -> where.contains(" " + place)) ? "" : fault.given();
    }

    /** The words of a name, an option or a place: {@code date of birth} of all of dateOfBirth and --date-of-birth. */
    private static String words(String place) {
        return BETWEEN.matcher(HUMP.matcher(place).replaceAll(" ")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static void collect(Field field, @Nullable JsonValue value, boolean within, Set<String> values) {
        boolean personal = within || field.personal();
        switch (value) {
            case JsonString text when personal -> keep(text.getString(), values);
            case JsonNumber number when personal -> keep(number.toString(), values);
            case JsonArray array -> array.forEach(each -> collect(field, each, within, values));
            case JsonObject object -> {
                for (Field part : field.type().fields()) {
                    collect(part, object.get(part.name()), personal, values);
                }
            }
            case null, default -> {
            }
        }
    }

    /** A single letter or digit tells of nobody, and would be found in every sentence. */
    private static void keep(String text, Set<String> values) {
        String value = text.strip();
        if (value.length() > 1) {
            values.add(value);
        }
    }
}
