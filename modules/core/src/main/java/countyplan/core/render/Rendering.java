package countyplan.core.render;

import countyplan.core.catalogue.Entry;
import countyplan.core.host.Answer;
import java.io.IOException;
import java.util.List;

/// Shows answers, each in whichever format is asked for.
///
/// All formats say the same. Those for people (table, Markdown, plain, HTML) open with the answer's sentence and the day
/// it is about, have its plain values next and its lists after, write yes and no, `in window` and `£12.50`; JSON and CSV
/// have every value exactly as it is.
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
        }
    }

    /// What a person has to be told beside an answer in a format that has no place for it: that CSV lines go on.
    public static List<String> aside(Format format, Answer.Done done, Entry entry) {
        if (format != Format.CSV || done.document().isPresent()) {
            return List.of();
        }
        String next = Shown.of(done, entry).next();
        return next.isEmpty() ? List.of() : List.of("There are more: go on with --after " + next);
    }
}
