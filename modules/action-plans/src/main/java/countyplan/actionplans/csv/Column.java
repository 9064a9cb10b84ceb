package countyplan.actionplans.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A column of a plan as a file; headers name them in any order and in capitals or not.
public enum Column {

    AREA("area", true, "key area", "theme", "area code"),
    AREA_TITLE("area title", false),
    CODE("code", true, "ref", "reference", "no", "number", "action code"),
    /// The code that an action was printed with, where two share it.
    PRINTED_CODE("printed code", false),
    TITLE("title", true, "action", "actions", "what we will do", "what will we do", "what", "key actions"),
    LEADS("leads", false, "lead", "lead officer", "lead officers", "responsible", "who", "who by", "owner", "lead organisation"),
    TIMESCALE("timescale", false, "timescales", "by when", "when", "due", "deadline"),
    PRIORITIES("priorities", false, "priority");

    private final String header;
    private final boolean needed;
    private final List<String> published;

    /// @param published what published plans call it
    Column(String header, boolean needed, String... published) {
        this.header = header;
        this.needed = needed;
        this.published = List.of(published);
    }

    /// As written in a header.
    public String header() {
        return header;
    }

    boolean needed() {
        return needed;
    }

    /// The column that a header names; a remark in brackets after the name is passed over: `leads (;)`.
    static Optional<Column> of(String written) {
        var name = named(written);
        return Arrays.stream(values()).filter(column -> column.header.equals(name)).findFirst();
    }

    /// The same for the header of a published plan, which may call the columns otherwise, or by two names at once:
    /// `Timescale / by when?`.
    static Optional<Column> ofPublished(String written) {
        return of(written).or(() -> Arrays.stream(written.split("[/&\\n]")).map(Column::named)
                .map(name -> name.replaceAll("[?:*.]+$", ""))
                .flatMap(name -> Arrays.stream(values())
                        .filter(column -> column.header.equals(name) || column.published.contains(name)))
                .findFirst());
    }

    private static String named(String written) {
        var bracket = written.indexOf('(');
        return plain(bracket > 0 ? written.substring(0, bracket) : written);
    }

    /// The column whose name is most like this one, if any is.
    static Optional<Column> nearest(String written) {
        return Closest.to(plain(written), Arrays.stream(values()).map(Column::header).toList()).flatMap(Column::of);
    }

    /// The names of these columns, for a sentence.
    static String names(List<Column> columns) {
        return columns.stream().map(Column::header).collect(Collectors.joining(", "));
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip().replaceAll("\\s+", " ");
    }
}
