package countyplan.actionplans.csv;

import java.util.regex.Pattern;

/// The text of one cell. A spreadsheet takes a cell that starts with one of `= + - @` for a formula and would run what
/// somebody typed as a title; such a cell is written with an apostrophe before it, which reading takes off again (OWASP,
/// CSV injection).
final class Cell {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern MADE_SAFE = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\t\\n\\r\\u00A0]");

    private Cell() {
    }

    static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /// The text without spaces around it, its line breaks and runs of spaces as single spaces.
    static String read(String cell) {
        var text = cell.strip();
        if (SPACES.matcher(text).find()) {
            text = text.replaceAll("[\\s\\u00A0]+", " ").strip();
        }
        return MADE_SAFE.matcher(text).matches() ? text.substring(1) : text;
    }
}
