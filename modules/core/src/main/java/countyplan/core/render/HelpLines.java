package countyplan.core.render;

import java.io.IOException;
import java.util.List;

/// Sets help in lines that fit the width: titled sections of two columns, examples that are never broken.
final class HelpLines {
    private static final String INDENT = "  ";
    private static final int MOST_NAME = 26;
    private static final int DEFAULT_WIDTH = 80;

    private final Appendable out;
    private final Paint paint;
    private final int width;

    HelpLines(Look look, Appendable out) {
        this.out = out;
        this.paint = Paint.of(look.colour());
        this.width = look.width() == 0 ? DEFAULT_WIDTH : look.width();
    }

    void gap() throws IOException {
        out.append('\n');
    }

    void title(String text) throws IOException {
        out.append(paint.bold(text)).append('\n');
    }

    void paragraph(String text) throws IOException {
        for (String line : Width.wrap(text, width)) {
            out.append(line).append('\n');
        }
    }

    /// How a command is used, broken only between its parts.
    void usage(String needed, List<String> optional) throws IOException {
        String lead = "Usage: ";
        StringBuilder line = new StringBuilder(needed);
        out.append(paint.bold("Usage:")).append(' ');
        for (String part : optional) {
            if (lead.length() + Width.of(line.toString()) + 1 + Width.of(part) > width) {
                out.append(line).append('\n').append(" ".repeat(lead.length() + 4));
                lead = " ".repeat(lead.length() + 4);
                line.setLength(0);
                line.append(part);
            } else {
                line.append(' ').append(part);
            }
        }
        out.append(line).append('\n');
    }

    /// A titled list of names with what they mean; nothing for none.
    void section(String title, List<List<String>> entries) throws IOException {
        if (!entries.isEmpty()) {
            out.append('\n').append(paint.bold(title)).append('\n');
            entries(entries);
        }
    }

    void entries(List<List<String>> entries) throws IOException {
        int widest = 0;
        for (List<String> entry : entries) {
            int wide = Width.of(entry.getFirst());
            widest = wide <= MOST_NAME ? Math.max(widest, wide) : widest;
        }
        int column = INDENT.length() + widest + INDENT.length();
        for (List<String> entry : entries) {
            String name = entry.getFirst();
            out.append(INDENT).append(name);
            boolean beside = Width.of(name) <= widest;
            out.append(beside ? " ".repeat(column - INDENT.length() - Width.of(name)) : "\n" + " ".repeat(column));
            boolean first = true;
            for (String line : Width.wrap(entry.getLast(), Math.max(20, width - column))) {
                out.append(first ? "" : " ".repeat(column)).append(line).append('\n');
                first = false;
            }
        }
    }

    /// Titled lines to be copied, as they are; nothing for none.
    void examples(String title, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            out.append('\n').append(paint.bold(title)).append('\n');
            for (String line : lines) {
                out.append(line.isEmpty() ? "" : INDENT).append(line).append('\n');
            }
        }
    }
}
