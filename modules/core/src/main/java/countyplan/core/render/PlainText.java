package countyplan.core.render;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;

/// An answer as lines of "name: value" without columns, frames or colour, for screen readers and for scripts that read
/// line by line. Records are parted by one blank line; the lists within a record are indented beneath it.
final class PlainText {
    private final Appendable out;
    private boolean begun;

    private PlainText(Appendable out) {
        this.out = out;
    }

    static void write(Shown shown, Appendable out) throws IOException {
        new PlainText(out).write(shown);
    }

    private void write(Shown shown) throws IOException {
        if (!shown.headline().isEmpty()) {
            line("", shown.headline());
        }
        if (!shown.standpoint().isEmpty()) {
            line("", shown.standpoint() + ".");
        }
        if (!shown.facts().isEmpty()) {
            gap();
            facts("", shown.facts(), shown.body());
        }
        for (Listing listing : shown.listings()) {
            gap();
            listing("", listing);
        }
        if (!shown.next().isEmpty()) {
            gap();
            line("", "There are more: go on with --after " + shown.next());
        }
        if (!shown.notes().isEmpty()) {
            gap();
            for (String note : shown.notes()) {
                line("", note);
            }
        }
    }

    private void listing(String indent, Listing listing) throws IOException {
        if (listing.records().isEmpty()) {
            line(indent, listing.none());
            return;
        }
        line(indent, listing.title() + ": " + listing.records().size());
        for (JsonObject record : listing.records()) {
            if (indent.isEmpty()) {
                gap();
            }
            facts(indent + (indent.isEmpty() ? "" : "  "), listing.columns(), record);
            for (Column list : listing.deeper()) {
                if (!list.isEmptyIn(record)) {
                    listing(indent + "  ", Listing.of(list, record));
                }
            }
        }
    }

    private void facts(String indent, List<Column> facts, JsonObject record) throws IOException {
        for (Column fact : facts) {
            if (!fact.isEmptyIn(record)) {
                line(indent, fact.heading() + ": " + Words.withUnit(fact.field(), fact.in(record)));
            }
        }
    }

    private void gap() throws IOException {
        if (begun) {
            out.append('\n');
        }
        begun = true;
    }

    private void line(String indent, String text) throws IOException {
        begun = true;
        String more = "\n" + indent + "  ";
        out.append(indent).append(text.indexOf('\n') < 0 ? text : text.replace("\n", more)).append('\n');
    }
}
