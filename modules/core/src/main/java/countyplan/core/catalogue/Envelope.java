package countyplan.core.catalogue;

import countyplan.core.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every operation of a kind takes besides its input; no input may use these names. */
public final class Envelope {
    public static final String AS_AT = "asAt";
    public static final String KNOWN_AT = "knownAt";
    public static final String LIMIT = "limit";
    public static final String AFTER = "after";
    public static final String ON = "on";
    public static final String DRY_RUN = "dryRun";
    public static final String TOKEN = "token";
    public static final String IF_VERSION = "ifVersion";
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** Names that the front ends take as options or query parameters, whatever is asked. */
    public static final Set<String> OF_FACES = Set.of("format", "overwrite", "showHttp", "help", "home", "server",
            "colour", "noColour", "color", "noColor", "accessible", "verbose", "version", "plugins", "output");

    /** Names that answers carry besides the output's own. */
    public static final Set<String> ANSWERED = Set.of(AS_AT, KNOWN_AT, "next", "version", "change", ON);

    private static final Field AS_AT_FIELD =
            Field.optional(AS_AT, "the day the answer is about; today unless said", "2022-12-31", Type.Form.DATE);
    private static final Field KNOWN_AT_FIELD = Field.optional(
            KNOWN_AT, "answer with what was known at that moment; now unless said", "2022-12-31T17:00",
            Type.Form.MOMENT);
    private static final Field LIMIT_FIELD =
            Field.optional(LIMIT, "at most so many rows", "100", Type.Form.INTEGER);
    private static final Field AFTER_FIELD =
            Field.optional(AFTER, "go on after the rows of an earlier answer: its next", "MTAw", Type.Form.TEXT);
    private static final Field ON_FIELD =
            Field.optional(ON, "the day the change takes effect; today unless said", "2022-11-30", Type.Form.DATE);
    private static final Field DRY_RUN_FIELD =
            Field.optional(DRY_RUN, "show what would change, and keep nothing", "yes", Type.Form.YES_NO);
    private static final Field TOKEN_FIELD = Field.optional(
            TOKEN, "the token of a dry run: change exactly what it showed, or nothing", "3f9a0c1d2b4e5f60",
            Type.Form.TEXT);
    private static final Field IF_VERSION_FIELD = Field.optional(
            IF_VERSION, "the version of the record that was seen; * changes it whatever it says now", "41",
            Type.Form.TEXT);
    private static final Field KEY_FIELD = Field.optional(
            IDEMPOTENCY_KEY,
            "a text of your own: for 30 days a repeat of this call changes nothing more and gets the first"
                    + " answer again, without its personal fields",
            "6f9619ff-8b86-d011", Type.Form.TEXT);

    private static final List<Field> READ = List.of(AS_AT_FIELD, KNOWN_AT_FIELD);
    private static final List<Field> READ_ROWS = List.of(AS_AT_FIELD, KNOWN_AT_FIELD, LIMIT_FIELD, AFTER_FIELD);
    private static final List<Field> ADD = List.of(ON_FIELD, DRY_RUN_FIELD, TOKEN_FIELD, KEY_FIELD);
    private static final List<Field> CHANGE =
            List.of(ON_FIELD, DRY_RUN_FIELD, TOKEN_FIELD, IF_VERSION_FIELD, KEY_FIELD);

    private Envelope() {}

    static List<Field> of(Entry entry) {
        return switch (entry.kind()) {
            case READ -> entry.rows().isPresent() ? READ_ROWS : READ;
            case ADD -> ADD;
            case CHANGE -> entry.path().contains("{") ? CHANGE : ADD;
        };
    }

    /** Every name that an input must leave to the envelope. */
    public static Set<String> reserved() {
        List<String> names = new ArrayList<>();
        READ_ROWS.forEach(field -> names.add(field.name()));
        CHANGE.forEach(field -> names.add(field.name()));
        names.addAll(ANSWERED);
        names.addAll(OF_FACES);
        return Set.copyOf(names);
    }

    /** Whether an operation of this kind writes. */
    public static boolean writes(Entry entry) {
        return entry.kind() != Operation.Kind.READ;
    }
}
