package countyplan.core.render;

import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Part;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An answer as an HTML page; see [HtmlPage].
final class HtmlText {
    private final HtmlPage page;

    private HtmlText(HtmlPage page) {
        this.page = page;
    }

    static void write(Shown shown, Entry entry, Look look, Appendable out) throws IOException {
        new HtmlText(new HtmlPage(look, out)).write(shown, entry, look);
    }

    private void write(Shown shown, Entry entry, Look look) throws IOException {
        // Only what was asked by its address can be asked again by a link.
        List<Format> data = entry.method().equals("GET") ? List.of(Format.JSON, Format.CSV, Format.XLSX) : List.of();
        page.begin(title(entry, look), data);
        page.paragraph(shown.headline().isEmpty() ? Words.sentence(entry.about()) : shown.headline(), "lead");
        if (!shown.standpoint().isEmpty()) {
            page.paragraph(shown.standpoint(), "");
        }
        for (String note : shown.notes()) {
            page.paragraph(note, "");
        }
        List<Column> facts = Column.withoutDetails(shown.facts());
        facts(facts, shown.body());
        if (facts.size() < shown.facts().size()) {
            List<Column> details = new ArrayList<>(shown.facts());
            details.removeAll(facts);
            page.raw("<details>\n<summary>Details</summary>\n");
            facts(details, shown.body());
            page.raw("</details>\n");
        }
        for (Listing listing : shown.listings()) {
            listing(listing);
        }
        if (!shown.next().isEmpty() && !data.isEmpty() && look.web().isPresent()) {
            page.raw("<p>");
            page.link(page.with("after", shown.next()), "More rows");
            page.raw("</p>\n");
        } else if (!shown.next().isEmpty()) {
            page.paragraph("There are more: go on after " + shown.next(), "");
        }
        page.end(data);
    }

    private void facts(List<Column> facts, JsonObject body) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        page.raw("<dl>\n");
        for (Column fact : facts) {
            page.raw("<dt>");
            page.text(fact.heading());
            page.raw("</dt><dd>");
            value(fact, body, true);
            page.raw("</dd>\n");
        }
        page.raw("</dl>\n");
    }

    private void listing(Listing listing) throws IOException {
        if (listing.records().isEmpty()) {
            page.paragraph(listing.none(), "");
            return;
        }
        page.raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
        page.text(listing.title());
        page.raw("\">\n<table>\n<caption>");
        page.text(listing.title() + ": " + listing.records().size());
        page.raw("</caption>\n<thead>\n<tr>");
        List<Column> columns = listing.shown();
        for (Column column : columns) {
            page.raw("<th scope=\"col\"" + style(column) + ">");
            String unit = Words.needsUnit(column.field()) ? " (" + column.field().unit() + ")" : "";
            page.text(column.heading() + unit);
            page.raw("</th>");
        }
        page.raw("</tr>\n</thead>\n<tbody>\n");
        for (JsonObject record : listing.records()) {
            page.raw("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                page.raw((i == 0 ? "<th scope=\"row\"" : "<td") + style(column) + ">");
                value(column, record, false);
                page.raw(i == 0 ? "</th>" : "</td>");
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody>\n</table>\n</div>\n");
        List<String> left = listing.leftOut();
        if (!left.isEmpty()) {
            page.paragraph("Not in this table, but in JSON: " + String.join(", ", left) + ".", "");
        }
    }

    private static String style(Column column) {
        return Words.isNumber(column.field()) ? " class=\"number\"" : "";
    }

    private void value(Column column, JsonObject record, boolean unit) throws IOException {
        JsonValue value = column.in(record);
        String words = unit ? Words.withUnit(column.field(), value) : Words.of(column.field(), value);
        if (words.isEmpty()) {
            return;
        }
        if (Words.isRag(column.field())) {
            page.raw("<span class=\"rag ");
            page.text(words.toLowerCase(Locale.ROOT));
            page.raw("\">");
            page.text(words);
            page.raw("</span>");
        } else if (column.field().type().word().equals("Ref")) {
            refs(value, words);
        } else {
            page.text(words);
        }
    }

    private void refs(JsonValue value, String words) throws IOException {
        if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                page.raw(i == 0 ? "" : "; ");
                ref(Shown.text(list.get(i)));
            }
        } else {
            ref(words);
        }
    }

    private void ref(String ref) throws IOException {
        Optional<String> address = page.address(ref);
        if (address.isPresent()) {
            page.link(address.get(), ref);
        } else {
            page.text(ref);
        }
    }

    /// What the page is called: `Action plans: status, carers-2022-25`.
    private static String title(Entry entry, Look look) {
        String module = entry.module().replace('-', ' ');
        String name = entry.module().isEmpty() ? entry.name() : entry.name().substring(entry.module().length()).strip();
        StringBuilder title = new StringBuilder();
        if (look.web().isPresent()) {
            Look.Web web = look.web().get();
            for (Part part : web.catalogue().parts()) {
                if (part.id().equals(entry.module())) {
                    module = part.title();
                }
            }
            String path = "/" + String.join("/", HtmlPage.segments(web.self()));
            if (path.split("/", -1).length == entry.path().split("/", -1).length) {
                for (String argument : Catalogue.arguments(entry, path).values()) {
                    title.append(", ").append(HtmlPage.decoded(argument));
                }
            }
        }
        title.insert(0, module.isEmpty() ? name : module + ": " + name);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
