package countyplan.core.render;

import countyplan.core.Document;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Answer;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Shows answers, each in whichever format is asked for.
///
/// All formats say the same. Those for people (table, Markdown, plain, HTML, XLSX) open with the answer's sentence and the day
/// it is about, have its plain values next and its lists after, write yes and no, `in window` and `£12.50`; JSON and CSV
/// have every value exactly as it is. In a workbook days, numbers and money are such to the spreadsheet program too.
public final class Rendering {
    /// The query parameter that chooses a format over HTTP in place of `Accept`: the links of HTML pages carry it.
    public static final String FORMAT_PARAMETER = "format";

    private Rendering() {}

    /// Writes an answer as text. One that is a file has none: its bytes are for the caller to pass on.
    ///
    /// @param entry the operation that it answers
    /// @throws IOException as `out` throws
    public static void write(Format format, Answer.Done done, Entry entry, Look look, Appendable out)
            throws IOException {
        if (done.document().isPresent()) {
            return;
        }
        switch (format) {
            case JSON -> {
                if (look.indented()) {
                    JsonText.writeIndented(done.body(), out);
                } else {
                    JsonText.write(done.body(), out);
                }
            }
            case CSV -> CsvText.write(done, out);
            case TABLE -> TableText.write(Shown.of(done, entry), look, out);
            case MARKDOWN -> MarkdownText.write(Shown.of(done, entry), out);
            case PLAIN -> PlainText.write(Shown.of(done, entry), out);
            case HTML -> HtmlText.write(Shown.of(done, entry), entry, look, out);
            case XLSX -> throw new IllegalArgumentException("a workbook is no text");
        }
    }

    /// An answer as a file, in any format; one that is a file already, as it is.
    ///
    /// Its name is made of the operation and the day: `action-plans-status-2022-12-31.xlsx`.
    public static Document file(Format format, Answer.Done done, Entry entry, Look look) {
        if (done.document().isPresent()) {
            return done.document().get();
        }
        JsonValue day = done.body().get(Envelope.AS_AT);
        String name = entry.name().replace(' ', '-') + (day instanceof JsonString asAt ? "-" + asAt.getString() : "");
        if (format == Format.XLSX) {
            return AnswerSheets.of(name, Shown.of(done, entry));
        }
        StringBuilder text = new StringBuilder();
        try {
            write(format, done, entry, look, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Document.text(format.mediaType(), name + "." + format.ending(), text.toString());
    }

    /// What a person has to be told beside an answer in a format that has no place for it: that the lines go on.
    public static List<String> aside(Format format, Answer.Done done, Entry entry) {
        if (format != Format.CSV && format != Format.XLSX || done.document().isPresent()) {
            return List.of();
        }
        String next = Shown.of(done, entry).next();
        return next.isEmpty() ? List.of() : List.of("There are more: go on with --after " + next);
    }
}
