package countyplan.core.render;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The frame of every HTML page: title, skip link, breadcrumbs, main part, links to the same as data. No script, one
/// small style sheet within the page, nothing that is said by colour alone (WCAG 2.2 AA).
final class HtmlPage {
    private static final String STYLE = """
            body{font:1.125rem/1.5 system-ui,sans-serif;color:#0b0c0c;background:#fff;margin:0 auto;max-width:72rem;\
            padding:0 1rem 2rem}
            a{color:#1a4f8a}a:hover{text-decoration-thickness:.2em}
            :focus-visible{outline:3px solid #0b0c0c;outline-offset:2px;background:#fd0}
            .skip{position:absolute;left:-99rem}.skip:focus{position:static;display:inline-block;padding:.5rem}
            nav ol{list-style:none;margin:1rem 0;padding:0}nav li{display:inline}nav li+li::before{content:" / "}
            h1{font-size:2rem;line-height:1.2;margin:1rem 0}h2{font-size:1.5rem}
            .lead{font-size:1.25rem}
            dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1.5rem}
            dt{font-weight:bold}dd{margin:0;white-space:pre-line}
            .wide{overflow-x:auto;margin:1.5rem 0}
            table{border-collapse:collapse}caption{text-align:left;font-weight:bold;padding:.25rem 0}
            th,td{text-align:left;vertical-align:top;padding:.4rem 1rem .4rem 0;border-bottom:1px solid #6f777b;\
            white-space:pre-line}
            .number{text-align:right}
            .rag{border-left:.6em solid #6f777b;padding-left:.4em}
            .red{border-color:#d4351c}.amber{border-color:#f47738}.green{border-color:#00703c}
            .refused{border-left:.5rem solid #d4351c;padding-left:1rem}
            footer{margin-top:2rem;border-top:1px solid #6f777b}
            @media print{nav,footer,.skip{display:none}}
            """;

    private static final String FORMAT = Rendering.FORMAT_PARAMETER;

    private final Appendable out;
    private final Optional<Look.Web> web;

    HtmlPage(Look look, Appendable out) {
        this.out = out;
        this.web = look.web();
    }

    /// The `Content-Security-Policy` under which every page works: its own style sheet and nothing else.
    static String contentSecurityPolicy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                    + "'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    /// Begins the page, up to and with its heading.
    ///
    /// @param data the formats for programs in which the same can be had
    void begin(String title, List<Format> data) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"UTF-8\">\n<title>");
        text(title.equals("Countyplan") ? title : title + " - Countyplan");
        out.append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        for (Format format : web.isPresent() ? data : List.<Format>of()) {
            out.append("<link rel=\"alternate\" type=\"").append(format == Format.CSV ? "text/csv" : format.mediaType())
                    .append("\" href=\"").append(escaped(with(FORMAT, format.word()))).append("\">\n");
        }
        out.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        out.append("<a class=\"skip\" href=\"#main\">Skip to main content</a>\n");
        if (web.isPresent()) {
            breadcrumbs(web.get());
        }
        out.append("<main id=\"main\" tabindex=\"-1\">\n<h1>");
        text(title);
        out.append("</h1>\n");
    }

    /// Ends the page.
    void end(List<Format> data) throws IOException {
        out.append("</main>\n");
        if (!data.isEmpty() && web.isPresent()) {
            out.append("<footer>\n<p>The same as data:");
            for (Format format : data) {
                out.append(' ');
                link(with(FORMAT, format.word()), format.name());
            }
            out.append("</p>\n</footer>\n");
        }
        out.append("</body>\n</html>\n");
    }

    void paragraph(String text, String style) throws IOException {
        out.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">");
        text(text);
        out.append("</p>\n");
    }

    void heading(String text) throws IOException {
        out.append("<h2>");
        text(text);
        out.append("</h2>\n");
    }

    void raw(String html) throws IOException {
        out.append(html);
    }

    void text(String text) throws IOException {
        out.append(escaped(text));
    }

    void link(String address, String text) throws IOException {
        out.append("<a href=\"").append(escaped(address)).append("\">");
        text(text);
        out.append("</a>");
    }

    /// The address of this page with one more parameter, in place of any of that name.
    String with(String parameter, String value) {
        String self = web.map(Look.Web::self).orElse("");
        int question = self.indexOf('?');
        StringBuilder address = new StringBuilder(question < 0 ? self : self.substring(0, question)).append('?');
        if (question >= 0) {
            for (String given : self.substring(question + 1).split("&")) {
                if (!given.isEmpty() && !given.startsWith(parameter + "=") && !given.startsWith(FORMAT + "=")) {
                    address.append(given).append('&');
                }
            }
        }
        return address.append(parameter).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .toString();
    }

    /// The address of a path under `/api`, if asking for it is answered.
    Optional<String> address(String path) {
        if (web.isEmpty()) {
            return Optional.empty();
        }
        for (var entry : web.get().catalogue().at("/" + path)) {
            if (entry.method().equals("GET")) {
                return Optional.of("/api/" + path);
            }
        }
        return Optional.empty();
    }

    /// The parts of this page's path under `/api`, as sent.
    static List<String> segments(String self) {
        int question = self.indexOf('?');
        List<String> segments = new ArrayList<>();
        for (String segment : (question < 0 ? self : self.substring(0, question)).split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments.isEmpty() || !segments.getFirst().equals("api") ? List.of()
                : segments.subList(1, segments.size());
    }

    /// A part of a path as people read it.
    static String decoded(String segment) {
        try {
            return Words.clean(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Words.clean(segment);
        }
    }

    private void breadcrumbs(Look.Web place) throws IOException {
        out.append("<header>\n<nav aria-label=\"Breadcrumb\">\n<ol>\n<li>");
        List<String> segments = segments(place.self());
        if (segments.isEmpty()) {
            out.append("<span aria-current=\"page\">Countyplan</span></li>\n");
        } else {
            link("/api", "Countyplan");
            out.append("</li>\n");
        }
        for (int i = 0; i < segments.size(); i++) {
            String name = decoded(segments.get(i));
            out.append("<li>");
            Optional<String> address = address(String.join("/", segments.subList(0, i + 1)));
            if (i + 1 == segments.size()) {
                out.append("<span aria-current=\"page\">");
                text(name);
                out.append("</span>");
            } else if (address.isPresent()) {
                link(address.get(), name);
            } else {
                text(name);
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n</nav>\n</header>\n");
    }

    private static String escaped(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> "";
            };
            if (!entity.isEmpty() && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(entity.isEmpty() ? String.valueOf(text.charAt(i)) : entity);
            }
        }
        return escaped == null ? text : escaped.toString();
    }
}
