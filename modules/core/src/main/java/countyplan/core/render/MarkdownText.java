package countyplan.core.render;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;

/// An answer as GitHub-flavoured Markdown, to paste into a report or a ticket: paragraphs, a list of plain values, and
/// pipe tables. Whatever in the answer would read as Markdown or HTML is escaped.
final class MarkdownText {
    private static final String SPECIAL = "\\`*[]<>|~&";

    private final Appendable out;
    private boolean begun;

    private MarkdownText(Appendable out) {
        this.out = out;
    }

    static void write(Shown shown, Appendable out) throws IOException {
        new MarkdownText(out).write(shown);
    }

    private void write(Shown shown) throws IOException {
        if (!shown.headline().isEmpty()) {
            paragraph("**" + escaped(shown.headline()) + "**");
        }
        if (!shown.standpoint().isEmpty()) {
            paragraph(escaped(shown.standpoint()));
        }
        List<Column> facts = Column.withoutDetails(shown.facts());
        if (!facts.isEmpty()) {
            gap();
            for (Column fact : facts) {
                out.append("- ").append(escaped(fact.heading())).append(": ");
                out.append(escaped(Words.withUnit(fact.field(), fact.in(shown.body())))).append('\n');
            }
        }
        for (Listing listing : shown.listings()) {
            if (listing.records().isEmpty()) {
                paragraph(escaped(listing.none()));
            } else {
                if (shown.hasOthers()) {
                    paragraph("### " + escaped(listing.title()));
                }
                table(listing);
            }
        }
        List<String> left = shown.leftOut();
        if (!left.isEmpty()) {
            paragraph("Left out here: " + escaped(String.join(", ", left)) + ". All of it in plain text or JSON.");
        }
        if (!shown.next().isEmpty()) {
            paragraph("There are more: go on after `" + shown.next() + "`.");
        }
        for (String note : shown.notes()) {
            paragraph(escaped(note));
        }
    }

    private void table(Listing listing) throws IOException {
        gap();
        StringBuilder rule = new StringBuilder("|");
        List<Column> columns = listing.shown();
        out.append('|');
        for (Column column : columns) {
            String unit = Words.needsUnit(column.field()) ? " (" + column.field().unit() + ")" : "";
            out.append(' ').append(escaped(column.heading() + unit)).append(" |");
            rule.append(Words.isNumber(column.field()) ? " ---: |" : " --- |");
        }
        out.append('\n').append(rule).append('\n');
        for (JsonObject record : listing.records()) {
            out.append('|');
            for (Column column : columns) {
                String words = escaped(Words.of(column.field(), column.in(record)));
                out.append(words.isEmpty() ? " |" : " " + words + " |");
            }
            out.append('\n');
        }
    }

    private void paragraph(String text) throws IOException {
        gap();
        out.append(text).append('\n');
    }

    private void gap() throws IOException {
        if (begun) {
            out.append('\n');
        }
        begun = true;
    }

    /// Text that Markdown shows as it is, on one line.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                escaped.append("<br>");
            } else if (SPECIAL.indexOf(c) >= 0 || i == 0 && "#+-=_".indexOf(c) >= 0
                    || c == '_' && !isWithinWord(text, i)
                    || (c == '.' || c == ')') && isNumbering(text, i)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0 && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /// Whether this full stop or bracket would make a numbered list of the line: `1. `.
    private static boolean isNumbering(String text, int at) {
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return at > 0 && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }
}
