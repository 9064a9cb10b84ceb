package countyplan.shell;

import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.reader.impl.DefaultHighlighter;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// Sets a known command in bold and a first word that begins none in red and underlined.
final class Highlighting extends DefaultHighlighter {
    private static final AttributedStyle KNOWN = AttributedStyle.DEFAULT.bold();
    private static final AttributedStyle UNKNOWN =
            AttributedStyle.DEFAULT.underline().foreground(AttributedStyle.RED);

    private final Access access;
    private final boolean colour;

    Highlighting(Access access, boolean colour) {
        this.access = access;
        this.colour = colour;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        var usual = super.highlight(reader, buffer);
        if (!colour || !usual.toString().equals(buffer)) {
            return usual;
        }
        var words = TypedLine.of(buffer).words();
        var texts = words.stream().map(TypedLine.Word::text).toList();
        var known = known(access.catalogue(), texts);
        if (known > 0) {
            return styled(usual, words.getFirst().start(), words.get(known - 1).end(), KNOWN);
        }
        var typing = words.isEmpty() || words.size() == 1 && words.getFirst().end() == buffer.length();
        if (typing && (words.isEmpty() || begins(access.catalogue(), texts.getFirst()))) {
            return usual;
        }
        return styled(usual, words.getFirst().start(), words.getFirst().end(), UNKNOWN);
    }

    /// How many of the words are a command, or the beginning of one.
    private static int known(Catalogue catalogue, List<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        if (OwnCommands.starts().contains(words.getFirst())) {
            return 1;
        }
        var whole = catalogue.leading(words);
        if (whole.isPresent()) {
            return whole.get().name().split(" ").length;
        }
        var first = words.getFirst() + " ";
        return catalogue.entries().stream().map(Entry::name).anyMatch(name -> name.startsWith(first)) ? 1 : 0;
    }

    private static boolean begins(Catalogue catalogue, String start) {
        return OwnCommands.starts().stream().anyMatch(word -> word.startsWith(start))
                || catalogue.entries().stream().map(Entry::name).anyMatch(name -> name.startsWith(start));
    }

    private static AttributedString styled(AttributedString text, int from, int to, AttributedStyle style) {
        return new AttributedStringBuilder()
                .append(text.subSequence(0, from))
                .styled(style, text.subSequence(from, to).toString())
                .append(text.subSequence(to, text.length()))
                .toAttributedString();
    }
}
