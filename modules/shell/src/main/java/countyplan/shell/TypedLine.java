package countyplan.shell;

import java.util.ArrayList;
import java.util.List;

/// The words of a typed line.
///
/// Spaces part words. A word in `"…"` or `'…'` is taken whole; the marks may also stand after an equals sign
/// (`--note="First sessions held"`). Elsewhere an apostrophe is an apostrophe. Within double marks `\"` and `\\` stand
/// for `"` and `\`. A word that starts with `#` begins a remark, which ends with the line.
///
/// @param words in order, without the remark
record TypedLine(List<Word> words) {

    /// One word.
    ///
    /// @param text what it says
    /// @param start where it starts in the line, its mark included
    /// @param end where it ends, likewise
    /// @param closed whether its mark has its counterpart
    record Word(String text, int start, int end, boolean closed) {}

    static TypedLine of(String line) {
        List<Word> words = new ArrayList<>();
        var at = 0;
        while (at < line.length()) {
            if (Character.isWhitespace(line.charAt(at))) {
                at++;
            } else if (line.charAt(at) == '#') {
                break;
            } else {
                var word = word(line, at);
                words.add(word);
                at = word.end;
            }
        }
        return new TypedLine(List.copyOf(words));
    }

    /// What the words say.
    List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    /// Whether every mark has its counterpart.
    boolean closed() {
        return words.stream().allMatch(Word::closed);
    }

    /// The word as it must be typed to be read as this text.
    static String typed(String text) {
        var plain = !text.isEmpty() && text.charAt(0) != '#'
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\'');
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Word word(String line, int start) {
        var text = new StringBuilder();
        var at = start;
        var mayOpen = true;
        var mark = '\0';
        while (at < line.length()) {
            var c = line.charAt(at);
            if (mark != '\0') {
                if (c == mark) {
                    mark = '\0';
                } else if (c == '\\' && mark == '"' && at + 1 < line.length()
                        && "\"\\".indexOf(line.charAt(at + 1)) >= 0) {
                    at++;
                    text.append(line.charAt(at));
                } else {
                    text.append(c);
                }
                mayOpen = false;
            } else if (Character.isWhitespace(c)) {
                break;
            } else if (mayOpen && (c == '"' || c == '\'')) {
                mark = c;
            } else {
                text.append(c);
                mayOpen = c == '=';
            }
            at++;
        }
        return new Word(text.toString(), start, at, mark == '\0');
    }
}
