package countyplan.lightbulb.telling;

import java.util.List;

/// A plain page in HTML, written from top to bottom; every text is escaped.
public final class Html {
    private final StringBuilder page = new StringBuilder();

    public Html(String title) {
        page.append("<!doctype html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title></head>\n<body>\n<h1>").append(escaped(title)).append("</h1>\n");
    }

    void heading(String text) {
        line("h2", text);
    }

    public void paragraph(String text) {
        line("p", text);
    }

    /// A paragraph that stands out.
    void bold(String text) {
        page.append("<p><strong>").append(escaped(text)).append("</strong></p>\n");
    }

    public void items(List<String> items) {
        page.append("<ul>\n");
        items.forEach(item -> line("li", item));
        page.append("</ul>\n");
    }

    private void line(String element, String text) {
        page.append('<').append(element).append('>').append(escaped(text)).append("</").append(element).append(">\n");
    }

    public String text() {
        return page + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
