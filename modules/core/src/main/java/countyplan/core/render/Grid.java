package countyplan.core.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Cells as a table that fits a width: columns as wide as what they hold, long text wrapped within its column, numbers to
/// the right. Nothing is ever cut off.
final class Grid {
    static final int GAP = 2;
    /// Text is not wrapped into columns narrower than this.
    static final int LEAST_TEXT = 16;
    /// A column is not widened for the sake of a word longer than this, which most addresses of records are within; a
    /// longer word is broken.
    private static final int LONGEST_WORD = 48;

    private final Cells cells;
    private final int[] widths;
    private final boolean wraps;
    private final boolean fits;

    private Grid(Cells cells, int[] widths, boolean wraps, boolean fits) {
        this.cells = cells;
        this.widths = widths;
        this.wraps = wraps;
        this.fits = fits;
    }

    /// What to write beneath a row.
    @FunctionalInterface
    interface Beneath {
        void write(int row) throws IOException;
    }

    /// Lays cells out.
    ///
    /// @param width the columns to fit into; 0 for as many as it takes
    static Grid of(Cells cells, int width) {
        int[] widths = new int[cells.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = cells.natural(i);
        }
        boolean wraps = width > 0 && total(widths) > width;
        return new Grid(cells, widths, wraps, !wraps || squeeze(cells, widths, width));
    }

    /// Whether the width is less than it asks for.
    boolean wraps() {
        return wraps;
    }

    /// Whether it fits the width without columns too narrow to read.
    boolean fits() {
        return fits;
    }

    void write(Paint paint, Appendable out, Beneath beneath) throws IOException {
        List<List<String>> headings = new ArrayList<>();
        int depth = 1;
        for (int i = 0; i < widths.length; i++) {
            headings.add(Width.wrap(cells.heading(i), widths[i]));
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
        for (int number = 0; number < cells.rows().size(); number++) {
            row.clear();
            depth = 1;
            for (int i = 0; i < widths.length; i++) {
                row.add(Width.wrap(cells.rows().get(number)[i], widths[i]));
                depth = Math.max(depth, row.getLast().size());
            }
            lines(row, depth, paint, false, out);
            beneath.write(number);
        }
    }

    private void lines(List<List<String>> row, int depth, Paint paint, boolean heading, Appendable out)
            throws IOException {
        for (int line = 0; line < depth; line++) {
            StringBuilder text = new StringBuilder();
            int owed = 0;
            for (int i = 0; i < widths.length; i++) {
                String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
                if (cell.isEmpty()) {
                    owed += widths[i] + GAP;
                    continue;
                }
                int missing = widths[i] - Width.of(cell);
                boolean right = Words.isNumber(cells.columns().get(i).field());
                text.append(" ".repeat(owed + (right ? missing : 0)));
                text.append(heading ? paint.bold(cell)
                        : Words.isRag(cells.columns().get(i).field()) ? paint.rag(cell) : cell);
                owed = right ? GAP : missing + GAP;
            }
            out.append(text).append('\n');
        }
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
    private static boolean squeeze(Cells cells, int[] widths, int width) {
        int[] wanted = widths.clone();
        int[] held = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            held[i] = Math.max(Width.ofWords(cells.heading(i)), cells.widths()[i]);
            widths[i] = Math.min(wanted[i], least(cells, i));
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

    private static int least(Cells cells, int place) {
        int heading = Width.ofWords(cells.heading(place));
        int whole = cells.widths()[place];
        if (!cells.wraps(place) || whole <= LEAST_TEXT) {
            return Math.max(heading, whole);
        }
        return Math.max(heading, Math.max(LEAST_TEXT, Math.min(cells.widestWord(place), LONGEST_WORD)));
    }
}
