package countyplan.archiveshub.operations;

import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// Words for numbers and lists.
final class Phrases {
    private Phrases() {
    }

    /// Whole pounds: "£14,212,345".
    static String pounds(double pounds) {
        return Money.of(BigDecimal.valueOf(pounds).setScale(0, RoundingMode.HALF_UP)).words();
    }

    /// "3.5%" of 0.035, with no more digits than say something.
    static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                + "%";
    }

    /// "18%" of 0.18, to the whole percent, and to a tenth where that is little.
    static String rough(double share) {
        return BigDecimal.valueOf(share * 100).setScale(Math.abs(share) < 0.1 ? 1 : 0, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString() + "%";
    }

    /// "b, c and d".
    static String together(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /// At the start of a sentence: a single letter becomes "Option c".
    static String capital(String id) {
        return "Option " + id;
    }

    /// "not preferred".
    static String spoken(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
