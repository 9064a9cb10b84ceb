package countyplan.core.register;

import java.util.regex.Pattern;

/// The text of one cell. A spreadsheet takes a cell that starts with one of `= + - @` for a formula and would run what
/// somebody typed as a title; such a cell is written with an apostrophe before it, which reading takes off again (OWASP,
/// CSV injection). Public, as all of CSV is, for modules that read and write files of their own.
public final class CsvCell {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern MADE_SAFE = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private CsvCell() {
    }

    /// As it is safe to write.
    public static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /// The text as it was before it was made safe to write, its spaces and line breaks as they are.
    public static String unsafe(String cell) {
        return cell.startsWith("'") && MADE_SAFE.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /// The text without spaces around it, its line breaks and runs of spaces as single spaces.
    public static String read(String cell) {
        var text = cell.strip();
        if (hasOtherThanSingleSpaces(text)) {
            text = SPACES.matcher(text).replaceAll(" ").strip();
        }
        return unsafe(text);
    }

    /// Looked for letter by letter: an import reads hundreds of thousands of cells, hardly any of which has such.
    private static boolean hasOtherThanSingleSpaces(String text) {
        var spaced = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var space = c <= ' ' || c == '\u00A0';
            if (space && (spaced || c != ' ')) {
                return true;
            }
            spaced = space;
        }
        return false;
    }
}
