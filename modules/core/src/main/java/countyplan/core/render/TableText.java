package countyplan.core.render;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// An answer for people at a terminal: its sentence, the day it is about, its plain values, and tables that fit the
/// width, which turn into record after record where they cannot.
final class TableText {
    private final Look look;
    private final Paint paint;
    private final Appendable out;
    private boolean begun;

    private TableText(Look look, Appendable out) {
        this.look = look;
        this.paint = Paint.of(look.colour());
        this.out = out;
    }

    static void write(Shown shown, Look look, Appendable out) throws IOException {
        new TableText(look, out).write(shown);
    }

    private void write(Shown shown) throws IOException {
        if (!shown.headline().isEmpty()) {
            paragraph(shown.headline());
        }
        if (!shown.standpoint().isEmpty()) {
            paragraph(shown.standpoint());
        }
        if (!shown.facts().isEmpty()) {
            gap();
            new FactLines(look, out).write(shown.facts(), shown.body());
        }
        boolean titled = !shown.others().isEmpty();
        for (Listing listing : shown.listings()) {
            gap();
            listing(listing, titled);
        }
        if (!shown.next().isEmpty()) {
            gap();
            paragraph("There are more: go on with --after " + shown.next());
        }
        if (!shown.notes().isEmpty()) {
            gap();
            for (String note : shown.notes()) {
                paragraph(note);
            }
        }
    }

    private void gap() throws IOException {
        if (begun) {
            out.append('\n');
        }
        begun = true;
    }

    private void paragraph(String text) throws IOException {
        begun = true;
        for (String line : Width.wrap(text, look.width())) {
            out.append(line).append('\n');
        }
    }

    private void listing(Listing listing, boolean titled) throws IOException {
        if (listing.records().isEmpty()) {
            paragraph(listing.none());
            return;
        }
        if (titled) {
            out.append(paint.bold(listing.title())).append('\n');
        }
        Grid grid = Grid.of(listing.columns(), listing.records(), look.width());
        if (!grid.fits()) {
            grid = Grid.of(filled(listing), listing.records(), look.width());
        }
        if (grid.fits()) {
            grid.write(paint, out);
        } else {
            oneByOne(listing);
        }
        List<String> left = listing.leftOut();
        if (!left.isEmpty()) {
            paragraph("Not in this table, but in --format json: " + String.join(", ", left) + ".");
        }
    }

    /// The columns in which at least one record has something: where room is short, the empty ones go first.
    private static List<Column> filled(Listing listing) {
        List<Column> filled = new ArrayList<>();
        for (Column column : listing.columns()) {
            for (JsonObject record : listing.records()) {
                if (!column.isEmptyIn(record)) {
                    filled.add(column);
                    break;
                }
            }
        }
        return filled;
    }

    private void oneByOne(Listing listing) throws IOException {
        FactLines lines = new FactLines(look, out);
        List<Column> filled = filled(listing);
        int widest = FactLines.headings(filled, 0, filled.size());
        int all = listing.records().size();
        for (int i = 0; i < all; i++) {
            if (i > 0) {
                out.append('\n');
            }
            out.append(paint.bold((i + 1) + " of " + all)).append('\n');
            lines.write(filled, listing.records().get(i), widest);
        }
    }
}
