package countyplan.actionplans.sheet;

import countyplan.actionplans.csv.Closest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A column of the sheet. Headings are found in any order, in capitals or not.
public enum SheetField {

    /// Which action a row is: `carers-2022-25/CS1.1`; empty in the row of a new one.
    KEY("key"),
    CODE("code"),
    AREA("area"),
    TITLE("title"),
    LEADS("leads"),
    TIMESCALE("timescale"),
    STATE("state"),
    PERCENT("percent"),
    RAG("RAG"),
    /// What has happened, as last said; other words are an update.
    PROGRESS("progress"),
    /// Why a timescale moves or something is decided; empty when exported.
    REASON("reason"),
    /// The cause of a move, of the list in force; empty when exported.
    CAUSE("cause"),
    /// The body that was told of a move; empty when exported.
    TOLD("told"),
    /// The day of its meeting.
    TOLD_ON("told on"),
    /// The last change to the action that the sheet knows of.
    VERSION("version"),
    /// The day that the sheet is about.
    AS_AT("as at");

    private final String heading;

    SheetField(String heading) {
        this.heading = heading;
    }

    /// As it stands above the column.
    public String heading() {
        return heading;
    }

    static Optional<SheetField> of(String written) {
        var name = plain(written);
        return Arrays.stream(values()).filter(field -> plain(field.heading).equals(name)).findFirst();
    }

    /// What somebody may have meant: `did you mean leads? `; empty for nothing like it.
    static String nearest(String written) {
        return Closest.question(plain(written), headings());
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(SheetField::heading).toList();
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0_-]+", " ").strip();
    }
}
