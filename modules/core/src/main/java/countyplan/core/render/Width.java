package countyplan.core.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many columns of a terminal a text fills, and how it breaks into lines of so many.
///
/// What a reader sees as one character (a letter with its accents, an emoji of several parts) is never broken. East
/// Asian wide characters and emoji fill two columns, as Unicode's annex 11 has it and most terminals do.
public final class Width {
    private static final int[] WIDE = {
            0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
            0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
            0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
            0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
            0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
            0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
            0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
            0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E,
            0x1F191, 0x1F19A, 0x1F1E6, 0x1F1FF, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C,
            0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4,
            0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F567,
            0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5,
            0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB,
            0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD};

    private Width() {}

    /// The columns that one line of text fills.
    static int of(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        int width = 0;
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
            width += ofCharacter(text, from, to);
        }
        return width;
    }

    /// Pads a line with spaces to so many columns.
    static String pad(String text, int width, boolean right) {
        int missing = width - of(text);
        if (missing <= 0) {
            return text;
        }
        return right ? " ".repeat(missing) + text : text + " ".repeat(missing);
    }

    /// The widest of a text's lines.
    static int ofLines(String text) {
        if (text.indexOf('\n') < 0) {
            return of(text);
        }
        int widest = 0;
        for (String line : text.split("\n", -1)) {
            widest = Math.max(widest, of(line));
        }
        return widest;
    }

    /// The widest word, which a narrower column would have to break.
    static int ofWords(String text) {
        int widest = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                widest = Math.max(widest, of(text.substring(from, i)));
                from = i + 1;
            }
        }
        return widest;
    }

    /// Breaks a text into lines of at most so many columns, at spaces where there are any; nothing but spaces at a
    /// break is left out. A width of 0 breaks only where the text does.
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.indexOf('\n') < 0 ? new String[]{text} : text.split("\n", -1)) {
            if (width <= 0 || of(line) <= width) {
                lines.add(line);
            } else {
                wrapLine(line, width, lines);
            }
        }
        return lines;
    }

    private static void wrapLine(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : text.split(" ", -1)) {
            int wide = of(word);
            if (filled > 0 && filled + 1 + wide <= width) {
                line.append(' ').append(word);
                filled += 1 + wide;
                continue;
            }
            if (filled > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (wide > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                wide = of(rest);
            }
            line.append(rest);
            filled = wide;
        }
        if (filled > 0) {
            lines.add(line.toString());
        }
    }

    private static int cut(String word, int width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int filled = 0;
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
            filled += ofCharacter(word, from, to);
            // A character wider than the column stands in it all the same.
            if (filled > width) {
                return from == 0 ? to : from;
            }
        }
        return word.length();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    private static int ofCharacter(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to;) {
            int point = text.codePointAt(i);
            // The selector 0xFE0F asks for the wide, coloured form of the symbol before it.
            width = Math.max(width, point == 0xFE0F ? 2 : ofPoint(point));
            i += Character.charCount(point);
        }
        return width;
    }

    private static int ofPoint(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && point >= WIDE[i]; i += 2) {
            if (point <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
