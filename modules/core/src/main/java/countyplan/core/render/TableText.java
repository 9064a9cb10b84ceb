package countyplan.core.render;

import java.io.IOException;
import java.util.List;

/// An answer for people at a terminal: its sentence, the day it is about, its plain values, and its lists.
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
        List<Column> facts = Column.withoutDetails(shown.facts());
        if (!facts.isEmpty()) {
            gap();
            new FactLines(look, out).write(facts, shown.body());
        }
        for (Listing listing : shown.listings()) {
            gap();
            listing(listing, shown.hasOthers());
        }
        List<String> left = shown.leftOut();
        if (!left.isEmpty()) {
            gap();
            paragraph("Left out here: " + String.join(", ", left) + ". All of it with --format plain or json.");
        }
        if (!shown.next().isEmpty()) {
            gap();
            // Never broken into lines, so that it can be copied.
            out.append("There are more: go on with --after ").append(shown.next()).append('\n');
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
        new ListingText(listing, look, out).write();
    }
}
