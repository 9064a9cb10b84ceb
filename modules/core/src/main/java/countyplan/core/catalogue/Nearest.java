package countyplan.core.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /** Up to three of the words that are close to what was typed, the closest first. */
    public static List<String> to(String typed, Collection<String> words) {
        String low = typed.toLowerCase(java.util.Locale.ROOT);
        int reach = Math.max(1, Math.min(3, typed.length() / 3));
        return words.stream()
                .distinct()
                .map(word -> new Scored(word, score(low, word.toLowerCase(java.util.Locale.ROOT))))
                .filter(scored -> scored.score <= reach)
                .sorted(Comparator.comparingInt(Scored::score).thenComparing(Scored::word))
                .limit(3)
                .map(Scored::word)
                .toList();
    }

    private record Scored(String word, int score) {}

    private static int score(String typed, String word) {
        if (typed.length() >= 3 && (word.startsWith(typed) || typed.startsWith(word) && word.length() >= 3)) {
            return 1;
        }
        return distance(typed, word);
    }

    /** Insertions, deletions, replacements and swaps of neighbours between two words. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
