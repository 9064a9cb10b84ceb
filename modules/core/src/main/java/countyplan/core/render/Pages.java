package countyplan.core.render;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Part;
import java.io.IOException;
import java.util.List;

/// The HTML pages that are no answer of an operation: a refusal, and the catalogue as the way in.
public final class Pages {
    private Pages() {}

    /// The `Content-Security-Policy` under which every page works, answers too: its own style sheet and nothing else.
    public static String contentSecurityPolicy() {
        return HtmlPage.contentSecurityPolicy();
    }

    /// A refusal.
    ///
    /// @throws IOException as `out` throws
    public static void refusal(Refusal refusal, Look look, Appendable out) throws IOException {
        HtmlPage page = new HtmlPage(look, out);
        page.begin(ProblemJson.title(refusal.kind()), List.of());
        page.paragraph(refusal.sentence(), "lead refused");
        if (!refusal.faults().isEmpty()) {
            page.raw("<table>\n<caption>What is wrong</caption>\n<thead>\n<tr><th scope=\"col\">Where</th>"
                    + "<th scope=\"col\">Given</th><th scope=\"col\">Expected</th></tr>\n</thead>\n<tbody>\n");
            for (Fault fault : refusal.faults()) {
                page.raw("<tr><th scope=\"row\">");
                page.text(Words.clean(fault.where()));
                page.raw("</th><td>");
                page.text(Words.clean(fault.given()));
                page.raw("</td><td>");
                page.text(Words.clean(fault.expected()));
                page.raw("</td></tr>\n");
            }
            page.raw("</tbody>\n</table>\n");
        }
        if (!refusal.choices().isEmpty()) {
            page.paragraph(RefusalText.choices(refusal), "");
        }
        page.end(List.of());
    }

    /// Everything that can be asked, by module, with links to what needs no more than its address.
    ///
    /// @throws IOException as `out` throws
    public static void catalogue(Catalogue catalogue, Look look, Appendable out) throws IOException {
        HtmlPage page = new HtmlPage(look, out);
        page.begin("Countyplan", List.of(Format.JSON));
        page.raw("<p>Everything that can be asked here. For programs: ");
        page.link("/openapi.json", "the OpenAPI description");
        page.raw(".</p>\n");
        for (Part part : catalogue.parts()) {
            operations(part.title(), part.about(), catalogue.of(part.id()), page);
        }
        operations("Of every module", "", catalogue.of(""), page);
        page.end(List.of(Format.JSON));
    }

    private static void operations(String title, String about, List<Entry> entries, HtmlPage page) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        page.heading(title);
        if (!about.isEmpty()) {
            page.paragraph(Words.sentence(about), "");
        }
        page.raw("<dl>\n");
        for (Entry entry : entries) {
            page.raw("<dt>");
            String address = "/api" + entry.path();
            if (entry.method().equals("GET") && entry.pathParameters().isEmpty()) {
                page.link(address, entry.method() + " " + address);
            } else {
                page.text(entry.method() + " " + address);
            }
            page.raw("</dt><dd>");
            page.text(Words.sentence(entry.about()));
            page.raw("</dd>\n");
        }
        page.raw("</dl>\n");
    }
}
