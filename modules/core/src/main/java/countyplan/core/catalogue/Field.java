package countyplan.core.catalogue;

import java.util.Locale;

/**
 * One component of an input, an output, or a record within them.
 *
 * @param name as in JSON and SQL-free of case: {@code asAt}
 * @param about one sentence
 * @param example a value that works; empty for outputs
 * @param unit of a number; may be empty
 * @param type what it holds
 * @param required whether it must be given; an output's is always there
 * @param many whether it is a list
 * @param personal whether it tells of an identifiable person
 * @param rows whether it is the answer's rows
 * @param headline whether it opens the answer when a person reads it
 * @param detail whether a table for people leaves it out
 * @param names whether it names what is added or asked about, so that it is a word in the shell
 */
public record Field(
        String name,
        String about,
        String example,
        String unit,
        Type type,
        boolean required,
        boolean many,
        boolean personal,
        boolean rows,
        boolean headline,
        boolean detail,
        boolean names) {

    /** A single one, which tells of nobody and stands out in no way. */
    public static Field of(String name, String about, String example, Type type, boolean required) {
        return new Field(name, about, example, "", type, required, false, false, false, false, false, false);
    }

    /** An optional input of the envelope. */
    static Field optional(String name, String about, String example, Type.Form form) {
        return of(name, about, example, Type.of(form), false);
    }

    /** As a shell option, without the dashes: {@code as-at}. */
    public String option() {
        StringBuilder option = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c)) {
                option.append('-').append(Character.toLowerCase(c));
            } else {
                option.append(c);
            }
        }
        return option.toString();
    }

    /** As a heading: {@code As at}, {@code Within 20 weeks}, {@code P90}. */
    public String heading() {
        String words = option().replace('-', ' ').replaceAll("(?<=[a-z]{2})(?=[0-9])", " ");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
