package countyplan.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/// The words of a line as JLine's completion wants them: those before the cursor, and the one at it.
final class LineParser implements Parser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        var at = Math.clamp(cursor, 0, line.length());
        var typed = TypedLine.of(line).words();
        List<String> words = new ArrayList<>();
        for (var word : typed) {
            if (at < word.start()) {
                break;
            }
            words.add(word.text());
            if (at <= word.end()) {
                return new Words(line, at, List.copyOf(words), word.start(), word.end());
            }
        }
        words.add("");
        return new Words(line, at, List.copyOf(words), at, at);
    }

    /// A word may hold any character; none starts or ends one by itself.
    @Override
    public boolean isEscapeChar(char c) {
        return false;
    }

    private record Words(String line, int cursor, List<String> words, int start, int end)
            implements CompletingParsedLine {

        @Override
        public String word() {
            return words.getLast();
        }

        @Override
        public int wordIndex() {
            return words.size() - 1;
        }

        @Override
        public int wordCursor() {
            // A quotation mark before the cursor is not part of what the word says.
            return Math.clamp(TypedLine.of(line.substring(start, cursor)).texts().stream().findFirst().orElse("")
                    .length(), 0, word().length());
        }

        @Override
        public int rawWordCursor() {
            return cursor - start;
        }

        @Override
        public int rawWordLength() {
            return end - start;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            var text = candidate.toString();
            var typed = TypedLine.typed(text);
            // What is not complete yet must stay open for more.
            return complete || typed.equals(text) ? typed : typed.substring(0, typed.length() - 1);
        }
    }
}
