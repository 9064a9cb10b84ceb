package countyplan.core.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A list of records at a terminal, in the first of these ways that the width has room for: a table; a table without what
/// is empty or the same in all rows, which is told once above it; a table of what is short, with the long texts of each
/// row on lines beneath it; record after record.
final class ListingText {
    /// With fewer records than this, what they have in common is shown with each.
    private static final int FEW = 4;
    /// With more room than this left, a text of twice as much may be wrapped in it.
    private static final int LEAST_ROOM = 20;
    private static final String INDENT = "  ";

    private final Listing listing;
    private final Look look;
    private final Paint paint;
    private final Appendable out;

    ListingText(Listing listing, Look look, Appendable out) {
        this.listing = listing;
        this.look = look;
        this.paint = Paint.of(look.colour());
        this.out = out;
    }

    void write() throws IOException {
        Cells cells = Cells.of(listing.shown(), listing.records());
        Grid grid = Grid.of(cells, look.width());
        if (grid.wraps()) {
            cells = withoutSame(cells.only(cells.filled()));
            grid = Grid.of(cells, look.width());
        }
        if (grid.fits()) {
            grid.write(paint, out, row -> {});
        } else if (!inTwoTiers(cells)) {
            oneByOne(cells);
        }
    }

    private Cells withoutSame(Cells cells) throws IOException {
        if (cells.rows().size() < FEW || !Grid.of(cells, look.width()).wraps()) {
            return cells;
        }
        List<Integer> kept = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int i = 0; i < cells.columns().size(); i++) {
            // The first column says which record it is, and long text is not for saying once.
            if (i == 0 || cells.widths()[i] > 2 * Grid.LEAST_TEXT || !cells.isSame(i)) {
                kept.add(i);
            } else {
                same.add(cells.heading(i) + ": " + cells.rows().getFirst()[i]);
            }
        }
        if (!same.isEmpty()) {
            paragraph("The same in all " + cells.rows().size() + ": " + String.join("; ", same) + ".", "");
            out.append('\n');
        }
        return cells.only(kept);
    }

    /// @return whether there was room for it
    private boolean inTwoTiers(Cells cells) throws IOException {
        List<Integer> above = new ArrayList<>();
        List<Integer> beneath = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < cells.columns().size(); i++) {
            boolean isLong = i > 0 && cells.wraps(i) && cells.widths()[i] > Grid.LEAST_TEXT;
            (isLong ? beneath : above).add(i);
            filled += isLong ? 0 : cells.natural(i) + Grid.GAP;
        }
        // What room is left goes to the longest that fits, whole if one does.
        int room = look.width() - filled;
        for (int place = fitting(cells, beneath, room); place >= 0; place = fitting(cells, beneath, room)) {
            above.add(place);
            beneath.remove(Integer.valueOf(place));
            room -= cells.natural(place) + Grid.GAP;
        }
        above.sort(null);
        Grid grid = Grid.of(cells.only(above), look.width());
        if (!grid.fits()) {
            return false;
        }
        grid.write(paint, out, row -> {
            for (int place : beneath) {
                String words = cells.rows().get(row)[place];
                if (!words.isEmpty()) {
                    paragraph(cells.heading(place) + ": " + words, INDENT);
                }
            }
        });
        return true;
    }

    private static int fitting(Cells cells, List<Integer> places, int room) {
        int best = -1;
        for (int place : places) {
            boolean fits = cells.natural(place) <= room
                    || best < 0 && room > LEAST_ROOM && cells.natural(place) <= 2 * LEAST_ROOM;
            if (fits && (best < 0 || cells.natural(best) > room || cells.natural(place) > cells.natural(best))) {
                best = place;
            }
        }
        return best;
    }

    private void oneByOne(Cells cells) throws IOException {
        FactLines lines = new FactLines(look, out);
        int widest = FactLines.headings(cells.columns(), 0, cells.columns().size());
        int all = listing.records().size();
        for (int i = 0; i < all; i++) {
            if (i > 0) {
                out.append('\n');
            }
            out.append(paint.bold((i + 1) + " of " + all)).append('\n');
            lines.write(cells.columns(), listing.records().get(i), widest);
        }
    }

    private void paragraph(String text, String indent) throws IOException {
        int room = look.width() == 0 ? 0 : Math.max(1, look.width() - 2 * indent.length());
        boolean first = true;
        for (String line : Width.wrap(text, room)) {
            out.append(indent).append(first ? "" : indent).append(line).append('\n');
            first = false;
        }
    }
}
