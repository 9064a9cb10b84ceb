package countyplan.actionplans.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they stand in a cell, made steady: no spaces at the ends, single spaces within, whatever sort of space they
/// were; lines stay lines, and empty lines at the ends go.
public final class CellWords {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    private static final Pattern LINES = Pattern.compile("\\r\\n|[\\n\\r\\u2028\\u2029\\u000B\\f]");
    private static final Pattern BULLET = Pattern.compile(
            "(?:[•·▪◦‣●○■□–\\uF0B7\\uF0A7*-]|o(?=\\s)|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\\s))\\s*(?=\\S)");

    private CellWords() {
    }

    /// The words with their lines.
    public static String read(String cell) {
        return String.join("\n", lines(cell));
    }

    /// The words on one line.
    public static String flat(String cell) {
        return String.join(" ", lines(cell));
    }

    /// As two people would take them for the same: without regard to capitals and spaces.
    public static String key(String words) {
        return flat(words).toLowerCase(Locale.ROOT);
    }

    /// The words of a cell in which a list with bullets or numbers may stand: every point on a line of its own with the
    /// bullet `•`, a numbered one with its number; lines that are no points are one line with what goes before them.
    public static String withPoints(String cell) {
        var lines = lines(cell);
        if (lines.size() < 2) {
            return String.join("", lines);
        }
        var words = new StringBuilder();
        for (var line : lines) {
            var bullet = BULLET.matcher(line);
            if (!line.isEmpty() && bullet.lookingAt()) {
                var mark = bullet.group().strip();
                var number = mark.matches(".*[.)]") ? mark + " " : "• ";
                words.append(words.isEmpty() ? "" : "\n").append(number).append(line.substring(bullet.end()));
            } else if (!line.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(line);
            }
        }
        return words.toString();
    }

    private static List<String> lines(String cell) {
        List<String> lines = new ArrayList<>();
        for (var line : LINES.split(cell)) {
            lines.add(SPACES.matcher(line).replaceAll(" ").strip());
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        return lines;
    }
}
