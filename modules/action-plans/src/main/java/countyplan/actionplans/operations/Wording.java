package countyplan.actionplans.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Words as they compare: without capitals, punctuation, articles and the s of a plural, so that "Service Managers" and
/// "The service manager" are alike. Alike is not the same: whoever uses it asks a person.
final class Wording {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our");

    private Wording() {
    }

    static String key(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace("&", " and ").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word)).map(Wording::singular)
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1)
                : word;
    }
}
