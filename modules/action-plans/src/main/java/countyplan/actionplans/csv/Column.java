package countyplan.actionplans.csv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A column of a plan as a file; headers name them in any order and in capitals or not.
public enum Column {

    AREA("area", true),
    AREA_TITLE("area title", false),
    CODE("code", true),
    /// The code that an action was printed with, where two share it.
    PRINTED_CODE("printed code", false),
    TITLE("title", true),
    LEADS("leads", false),
    TIMESCALE("timescale", false),
    PRIORITIES("priorities", false);

    private static final int CLOSE = 3;

    private final String header;
    private final boolean needed;

    Column(String header, boolean needed) {
        this.header = header;
        this.needed = needed;
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
        var bracket = written.indexOf('(');
        var name = plain(bracket > 0 ? written.substring(0, bracket) : written);
        return Arrays.stream(values()).filter(column -> column.header.equals(name)).findFirst();
    }

    /// The column whose name is most like this one, if any is.
    static Optional<Column> nearest(String written) {
        var name = plain(written);
        return Arrays.stream(values()).min(Comparator.comparingInt(column -> distance(name, column.header)))
                .filter(column -> distance(name, column.header) <= Math.min(CLOSE, name.length() / 2));
    }

    /// The names of these columns, for a sentence.
    static String names(List<Column> columns) {
        return columns.stream().map(Column::header).collect(Collectors.joining(", "));
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip().replaceAll("\\s+", " ");
    }

    /// Letters to insert, drop or replace to make one word of the other (Levenshtein).
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
