package countyplan.core.render;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A refusal as a person at a terminal reads it: its sentence, a line for each fault, and what would be right.
///
/// ```
/// Two rows of the file cannot be read.
///   line 15, column timescale: given "Aprl 23"; expected a month such as Apr 23
/// There are: carers-2022-25, carers-2018-21
/// ```
public final class RefusalText {
    private static final int FEW = 3;
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z0-9]+)`");

    private RefusalText() {}

    /// Writes it, every line ended.
    ///
    /// @param entry the operation refused, so that fields are named as its command names them; empty where none was found
    /// @throws IOException as `out` throws
    public static void write(Refusal refusal, Optional<Entry> entry, Look look, Appendable out) throws IOException {
        lines(Words.clean(named(refusal.sentence(), entry)), "", look, out);
        for (Fault fault : refusal.faults()) {
            lines("  " + fault(fault, entry), "    ", look, out);
        }
        if (!refusal.choices().isEmpty()) {
            lines(choices(refusal), "  ", look, out);
        }
    }

    private static String fault(Fault fault, Optional<Entry> entry) {
        StringBuilder text = new StringBuilder(where(fault.where(), entry));
        if (!fault.given().isEmpty()) {
            text.append(text.isEmpty() ? "given \"" : ": given \"").append(Words.clean(fault.given())).append('"');
        }
        if (!fault.expected().isEmpty()) {
            text.append(fault.given().isEmpty() ? ": " : "; ").append("expected ")
                    .append(Words.clean(named(fault.expected(), entry)));
        }
        return text.toString();
    }

    /// A field's name as it is typed: `--as-at` for `asAt`, `PLAN` for `plan`; anything else as it is.
    private static String where(String where, Optional<Entry> entry) {
        int end = 0;
        while (end < where.length() && where.charAt(end) != '[' && where.charAt(end) != '.') {
            end++;
        }
        String part = where.substring(end);
        return field(where.substring(0, end), entry).map(name -> name + Words.clean(part))
                .orElseGet(() -> Words.clean(where));
    }

    private static Optional<String> field(String name, Optional<Entry> entry) {
        return entry.flatMap(asked -> asked.field(name).map(field -> asked.positionals().contains(field)
                ? Usage.placeholder(field) : "--" + field.option()));
    }

    /// A sentence with the fields that it names in backquotes as they are typed.
    private static String named(String sentence, Optional<Entry> entry) {
        return sentence.indexOf('`') < 0 ? sentence : NAMED.matcher(sentence).replaceAll(match -> Matcher
                .quoteReplacement(field(match.group(1), entry).orElseGet(match::group)));
    }

    /// What would be right instead, as a sentence; empty where the refusal knows nothing better.
    static String choices(Refusal refusal) {
        List<String> choices = refusal.choices();
        if (choices.isEmpty()) {
            return "";
        }
        if (refusal.kind() == Refusal.Kind.INVALID && choices.size() <= FEW) {
            return "Did you mean " + Words.clean(joined(choices, " or ")) + "?";
        }
        return (choices.size() == 1 ? "There is: " : "There are: ") + Words.clean(String.join(", ", choices));
    }

    static String joined(List<String> words, String last) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            joined.append(i == 0 ? "" : i + 1 == words.size() ? last : ", ").append(words.get(i));
        }
        return joined.toString();
    }

    private static void lines(String text, String indent, Look look, Appendable out) throws IOException {
        boolean first = true;
        String lead = text.startsWith("  ") ? "  " : "";
        int room = look.width() == 0 ? 0 : Math.max(1, look.width() - Math.max(indent.length(), lead.length()));
        for (String line : Width.wrap(text.substring(lead.length()), room)) {
            out.append(first ? lead : indent).append(line).append('\n');
            first = false;
        }
    }
}
