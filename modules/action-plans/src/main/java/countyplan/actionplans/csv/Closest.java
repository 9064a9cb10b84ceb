package countyplan.actionplans.csv;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What somebody may have meant.
public final class Closest {

    private static final int CLOSE = 3;

    private Closest() {
    }

    /// The word most like the one that was written, if any is like it.
    public static Optional<String> to(String written, Collection<String> words) {
        var low = written.toLowerCase(Locale.ROOT);
        if (low.length() > 100) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> distance(low, word.toLowerCase(Locale.ROOT)) <= Math.min(CLOSE, low.length() / 2))
                .min(Comparator.comparingInt((String word) -> distance(low, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// `did you mean leads? `; empty for nothing like it.
    public static String question(String written, Collection<String> words) {
        return to(written, words).map(word -> "did you mean " + word + "? ").orElse("");
    }

    /// Letters to insert, drop or replace to make one word of the other (Levenshtein).
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > CLOSE) {
            return Integer.MAX_VALUE;
        }
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
