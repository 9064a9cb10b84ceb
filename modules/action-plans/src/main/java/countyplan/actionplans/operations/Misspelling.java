package countyplan.actionplans.operations;

import countyplan.actionplans.csv.Closest;
import java.util.Collection;
import java.util.Optional;

/// Names that are one slip of the pen apart: a letter too many, too few, another, or two that changed places. As with
/// [Wording], a person decides whether they mean the same.
final class Misspelling {

    /// Words shorter than this tell things apart by a letter: Team A, Team B.
    private static final int TELLING = 4;

    private Misspelling() {
    }

    /// Whether each word of one name is a word of the other, or is it with one slip in it; and so where spaces are missing.
    /// Where figures or very short words differ, so do the names.
    static boolean of(String one, String other) {
        return ofKeys(Wording.key(one), Wording.key(other));
    }

    /// The same of names as [Wording#key] makes them.
    static boolean ofKeys(String one, String other) {
        var words = one.split(" ");
        var others = other.split(" ");
        if (words.length != others.length) {
            return String.join("", words).equals(String.join("", others));
        }
        for (var place = 0; place < words.length; place++) {
            if (!words[place].equals(others[place]) && !isSlip(words[place], others[place])) {
                return false;
            }
        }
        return true;
    }

    /// The name that may have been meant.
    static Optional<String> meant(String written, Collection<String> names) {
        return names.stream().filter(name -> of(written, name)).findFirst().or(() -> Closest.to(written, names));
    }

    private static boolean isSlip(String word, String other) {
        var shorter = word.length() <= other.length() ? word : other;
        var longer = word.length() <= other.length() ? other : word;
        if (shorter.length() < TELLING || longer.length() - shorter.length() > 1
                || (word + other).chars().anyMatch(Character::isDigit)) {
            return false;
        }
        var start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        if (longer.length() > shorter.length()) {
            return shorter.substring(start).equals(longer.substring(start + 1));
        }
        return shorter.substring(start + 1).equals(longer.substring(start + 1))
                || start + 1 < shorter.length() && shorter.charAt(start) == longer.charAt(start + 1)
                        && shorter.charAt(start + 1) == longer.charAt(start)
                        && shorter.substring(start + 2).equals(longer.substring(start + 2));
    }
}
