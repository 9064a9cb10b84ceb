package countyplan.core.render;

import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a list of records, column by column, and how wide they are.
///
/// @param columns what they are
/// @param rows the words of each record, in the order of the columns
/// @param widths of each column the widest line, its heading left aside
record Cells(List<Column> columns, List<String[]> rows, int[] widths) {
    private static final String INDENT = "  ";
    /// Deeper rows are indented no further.
    private static final int DEEPEST = 12;

    static Cells of(List<Column> columns, List<JsonObject> records) {
        List<String[]> rows = new ArrayList<>(records.size());
        int[] widths = new int[columns.size()];
        int depth = depth(columns);
        for (JsonObject record : records) {
            String[] row = new String[widths.length];
            for (int i = 0; i < widths.length; i++) {
                row[i] = Words.of(columns.get(i).field(), columns.get(i).in(record));
                if (depth >= 0 && i == depth + 1) {
                    row[i] = indent(columns.get(depth).in(record)) + row[i];
                }
                widths[i] = Math.max(widths[i], Width.ofLines(row[i]));
            }
            rows.add(row);
        }
        for (int i = 0; i < widths.length; i++) {
            if (Words.isMoney(columns.get(i).field()) && !columns.get(i).field().many()) {
                widths[i] = Math.max(widths[i], pence(rows, i));
            }
        }
        return new Cells(List.copyOf(columns), rows, widths);
    }

    /// Tells pence of every amount of a column if it tells them of one, so that pounds stand beneath pounds; answers how wide
    /// it is then.
    private static int pence(List<String[]> rows, int place) {
        boolean told = false;
        for (String[] row : rows) {
            told |= row[place].indexOf('.') >= 0;
        }
        int widest = 0;
        for (String[] row : rows) {
            if (told && !row[place].isEmpty() && row[place].indexOf('.') < 0) {
                row[place] += ".00";
            }
            widest = Math.max(widest, Width.of(row[place]));
        }
        return widest;
    }

    private static String indent(@Nullable JsonValue depth) {
        return depth instanceof JsonNumber number ? INDENT.repeat(Math.clamp(number.intValue(), 0, DEEPEST)) : "";
    }

    /// Where the rows of a tree tell how deep each is: in a whole number of links called `depth`. The words that follow it are
    /// indented by it, so that the tree is seen; the number stays, for who does not see. -1 for rows that are no tree.
    private static int depth(List<Column> columns) {
        for (int i = 0; i + 1 < columns.size(); i++) {
            Field field = columns.get(i).field();
            if (field.name().equals("depth") && field.unit().equals("links")) {
                return i;
            }
        }
        return -1;
    }

    /// The columns at these places only.
    Cells only(List<Integer> places) {
        List<Column> chosen = new ArrayList<>();
        int[] wide = new int[places.size()];
        for (int i = 0; i < wide.length; i++) {
            chosen.add(columns.get(places.get(i)));
            wide[i] = widths[places.get(i)];
        }
        List<String[]> picked = new ArrayList<>(rows.size());
        for (String[] row : rows) {
            String[] own = new String[wide.length];
            for (int i = 0; i < wide.length; i++) {
                own[i] = row[places.get(i)];
            }
            picked.add(own);
        }
        return new Cells(chosen, picked, wide);
    }

    /// The places of the columns in which at least one record has something.
    List<Integer> filled() {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                filled.add(i);
            }
        }
        return filled;
    }

    /// Whether every record has the same words there.
    boolean isSame(int place) {
        for (String[] row : rows) {
            if (!row[place].equals(rows.getFirst()[place])) {
                return false;
            }
        }
        return true;
    }

    /// The widest word there, which a narrower column would have to break.
    int widestWord(int place) {
        int widest = 0;
        for (String[] row : rows) {
            widest = Math.max(widest, Width.ofWords(row[place]));
        }
        return widest;
    }

    /// A column's heading, with its unit where the values do not tell it.
    String heading(int place) {
        Column column = columns.get(place);
        return Words.needsUnit(column.field()) ? column.heading() + " (" + column.field().unit() + ")"
                : column.heading();
    }

    /// The width that a column asks for.
    int natural(int place) {
        return Math.max(widths[place], Width.of(heading(place)));
    }

    /// Whether it holds text that may be broken into lines.
    boolean wraps(int place) {
        return switch (columns.get(place).field().type().form()) {
            case TEXT, WORD, CHOICE, RECORD, DOCUMENT -> true;
            case INTEGER, NUMBER, MONEY, YES_NO, DATE, MOMENT -> columns.get(place).field().many();
        };
    }
}
