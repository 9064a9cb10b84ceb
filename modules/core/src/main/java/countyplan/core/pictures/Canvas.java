package countyplan.core.pictures;

import java.util.Locale;

/// Writes SVG. Colours differ in lightness too, and lines in their dashes, so that none is told by colour alone.
final class Canvas {
    static final int WIDTH = 720;
    static final int HEIGHT = 400;
    static final int LEFT = 110;
    static final int RIGHT = 20;
    static final int TOP = 50;
    static final int BOTTOM = 50;
    private static final String[] INKS = {"#1F3864", "#B04A00", "#3D7A5A", "#7A3E8E", "#8A6D00", "#555555"};
    private static final String[] DASHES = {"", "8 4", "2 3", "12 4 2 4", "4 2", "1 5"};

    private final StringBuilder out = new StringBuilder();

    Canvas(Picture picture) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" ".formatted(WIDTH,
                HEIGHT))
                .append("aria-labelledby=\"title words\" font-family=\"sans-serif\" font-size=\"12\">\n")
                .append("<title id=\"title\">").append(escaped(picture.title())).append("</title>\n")
                .append("<desc id=\"words\">").append(escaped(picture.words())).append("</desc>\n")
                .append("<rect width=\"%d\" height=\"%d\" fill=\"#FFFFFF\"/>\n".formatted(WIDTH, HEIGHT));
        text(LEFT, 24, "start", picture.title(), " font-size=\"15\" font-weight=\"bold\"");
    }

    static String ink(int place) {
        return INKS[place % INKS.length];
    }

    static String dash(int place) {
        var dash = DASHES[place % DASHES.length];
        return dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"";
    }

    void text(double x, double y, String anchor, String words, String more) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" text-anchor=\"")
                .append(anchor).append("\"").append(more).append(">").append(escaped(words)).append("</text>\n");
    }

    void line(double x1, double y1, double x2, double y2, String ink) {
        out.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>\n".formatted(number(x1), number(y1),
                number(x2), number(y2), ink));
    }

    void box(double x, double y, double width, double height, String ink) {
        out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n".formatted(number(x), number(y),
                number(Math.max(0, width)), number(Math.max(0, height)), ink));
    }

    void path(double[] xs, double[] ys, int place) {
        out.append("<polyline fill=\"none\" stroke=\"").append(ink(place)).append("\" stroke-width=\"2\"")
                .append(dash(place)).append(" points=\"");
        for (var each = 0; each < xs.length; each++) {
            out.append(each == 0 ? "" : " ").append(number(xs[each])).append(',').append(number(ys[each]));
        }
        out.append("\"/>\n");
    }

    String done() {
        return out.append("</svg>\n").toString();
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
