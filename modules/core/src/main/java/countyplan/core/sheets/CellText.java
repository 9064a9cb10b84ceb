package countyplan.core.sheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as a cell has it. What XML cannot hold is written as `_x0001_`, and a text that has such a thing in it as
/// `_x005F_x0001_` (ISO/IEC 29500-1, 22.9.2.19 ST_Xstring), so that every text comes back as it was.
final class CellText {

    /// The most that a cell may hold.
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String CUT = " … (cut: a cell holds 32,767 characters)";

    private CellText() {
    }

    static String written(String text) {
        var whole = text.length() <= LONGEST ? text : cut(text, LONGEST - CUT.length()) + CUT;
        var i = 0;
        while (i < whole.length() && !isUnsafe(whole, i)) {
            i++;
        }
        if (i == whole.length()) {
            return whole;
        }
        var written = new StringBuilder(whole.length() + 16);
        for (i = 0; i < whole.length(); i++) {
            var c = whole.charAt(i);
            if (isUnsafe(whole, i)) {
                written.append("_x%04X_".formatted((int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(found -> Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static boolean isUnsafe(String text, int i) {
        var c = text.charAt(i);
        if (c == '_') {
            return ESCAPED.matcher(text).region(i, text.length()).lookingAt();
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF';
    }
}
