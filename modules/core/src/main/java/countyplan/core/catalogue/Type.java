package countyplan.core.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * What a field holds.
 *
 * @param form its sort
 * @param word the name of its Java type for values with a name of their own ({@code Timescale}, {@code PlanId}), else
 *     empty; completion and colour go by it
 * @param allowed every value, for a choice
 * @param fields its parts, for a record
 */
public record Type(Form form, String word, List<String> allowed, List<Field> fields) {
    /** The sorts of value. All but records and documents can be written as one text. */
    public enum Form {
        TEXT,
        INTEGER,
        NUMBER,
        MONEY,
        YES_NO,
        DATE,
        MOMENT,
        CHOICE,
        WORD,
        RECORD,
        DOCUMENT;

        /** As written in the catalogue: {@code yes-no}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Type {
        allowed = List.copyOf(allowed);
        fields = List.copyOf(fields);
    }

    /** A type that needs no more than its form. */
    public static Type of(Form form) {
        return new Type(form, "", List.of(), List.of());
    }
}
