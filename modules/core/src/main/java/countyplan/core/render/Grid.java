package countyplan.core.render;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A list of records as a table that fits a width: columns as wide as what they hold, long text wrapped within its
/// column, numbers to the right. Nothing is ever cut off.
final class Grid {
    private static final int GAP = 2;
    /// Text is not wrapped into columns narrower than this.
    private static final int LEAST_TEXT = 16;
    /// A column is not widened for the sake of a word longer than this; the word is broken.
    private static final int LONGEST_WORD = 24;

    private final List<Column> columns;
    private final String[][] cells;
    private final int[] widths;
    private final boolean fits;

    private Grid(List<Column> columns, String[][] cells, int[] widths, boolean fits) {
        this.columns = columns;
        this.cells = cells;
        this.widths = widths;
        this.fits = fits;
    }

    /// Lays records out.
    ///
    /// @param width the columns to fit into; 0 for as many as it takes
    static Grid of(List<Column> columns, List<JsonObject> records, int width) {
        String[][] cells = new String[records.size()][];
        for (int i = 0; i < cells.length; i++) {
            String[] row = new String[columns.size()];
            for (int j = 0; j < row.length; j++) {
                row[j] = Words.of(columns.get(j).field(), columns.get(j).in(records.get(i)));
            }
            cells[i] = row;
        }
        int[] widths = new int[columns.size()];
        boolean fits = true;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(Width.of(heading(columns.get(i))), widest(cells, i));
        }
        if (width > 0 && total(widths) > width) {
            fits = squeeze(columns, cells, widths, width);
        }
        return new Grid(columns, cells, widths, fits);
    }

    /// Whether it fits the width without columns too narrow to read.
    boolean fits() {
        return fits;
    }

    void write(Paint paint, Appendable out) throws IOException {
        List<List<String>> headings = new ArrayList<>();
        int depth = 1;
        for (int i = 0; i < widths.length; i++) {
            headings.add(Width.wrap(heading(columns.get(i)), widths[i]));
            depth = Math.max(depth, headings.getLast().size());
        }
        // Headings stand on the rule beneath them, whatever the number of their lines.
        for (List<String> heading : headings) {
            while (heading.size() < depth) {
                heading.addFirst("");
            }
        }
        lines(headings, depth, paint, true, out);
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.isEmpty() ? "" : " ".repeat(GAP)).append("-".repeat(width));
        }
        out.append(rule).append('\n');
        List<List<String>> row = new ArrayList<>();
        for (String[] texts : cells) {
            row.clear();
            depth = 1;
            for (int i = 0; i < widths.length; i++) {
                row.add(Width.wrap(texts[i], widths[i]));
                depth = Math.max(depth, row.getLast().size());
            }
            lines(row, depth, paint, false, out);
        }
    }

    private void lines(List<List<String>> row, int depth, Paint paint, boolean heading, Appendable out)
            throws IOException {
        for (int line = 0; line < depth; line++) {
            StringBuilder text = new StringBuilder();
            int owed = 0;
            for (int i = 0; i < widths.length; i++) {
                String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
                int missing = widths[i] - Width.of(cell);
                boolean right = Words.isNumber(columns.get(i).field());
                if (!cell.isEmpty()) {
                    text.append(" ".repeat(owed + (right ? missing : 0)));
                    text.append(heading ? paint.bold(cell)
                            : Words.isRag(columns.get(i).field()) ? paint.rag(cell) : cell);
                    owed = right ? GAP : missing + GAP;
                } else {
                    owed += widths[i] + GAP;
                }
            }
            out.append(text).append('\n');
        }
    }

    private static String heading(Column column) {
        return Words.needsUnit(column.field()) ? column.heading() + " (" + column.field().unit() + ")"
                : column.heading();
    }

    private static int widest(String[][] cells, int column) {
        int widest = 0;
        for (String[] row : cells) {
            widest = Math.max(widest, Width.ofLines(row[column]));
        }
        return widest;
    }

    private static int total(int[] widths) {
        int total = Math.max(0, GAP * (widths.length - 1));
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    /// Narrows the widest first, none below its least, headings before what stands beneath them; false if even the least
    /// is too wide.
    private static boolean squeeze(List<Column> columns, String[][] cells, int[] widths, int width) {
        int[] wanted = widths.clone();
        int[] held = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            held[i] = Math.max(Width.ofWords(heading(columns.get(i))), widest(cells, i));
            widths[i] = Math.min(wanted[i], least(columns.get(i), cells, i));
        }
        int spare = width - total(widths);
        if (spare < 0) {
            return false;
        }
        widen(widths, wanted, widen(widths, held, spare));
        return true;
    }

    /// Gives spare width to the narrowest that want more, and tells what is left of it.
    private static int widen(int[] widths, int[] wanted, int spare) {
        for (int left = spare; left > 0; left--) {
            int narrowest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] < wanted[i] && (narrowest < 0 || widths[i] < widths[narrowest])) {
                    narrowest = i;
                }
            }
            if (narrowest < 0) {
                return left;
            }
            widths[narrowest]++;
        }
        return 0;
    }

    private static int least(Column column, String[][] cells, int index) {
        int heading = Width.ofWords(heading(column));
        int whole = widest(cells, index);
        boolean wraps = switch (column.field().type().form()) {
            case TEXT, WORD, RECORD, DOCUMENT -> true;
            case CHOICE, INTEGER, NUMBER, MONEY, YES_NO, DATE, MOMENT -> column.field().many();
        };
        if (!wraps || whole <= LEAST_TEXT) {
            return Math.max(heading, whole);
        }
        int word = 0;
        for (String[] row : cells) {
            word = Math.max(word, Width.ofWords(row[index]));
        }
        return Math.max(heading, Math.max(LEAST_TEXT, Math.min(word, LONGEST_WORD)));
    }
}
