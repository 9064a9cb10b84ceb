package countyplan.core.timescale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases and what they mean; of two that fit, the longer wins. */
final class Phrases<T> {
    private record Phrase<T>(List<String> words, T meaning) {}

    /** A phrase that was met, and the words it leaves. */
    record Met<T>(T meaning, Words rest) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLastWord = new HashMap<>();

    Phrases<T> with(T meaning, String... phrases) {
        for (String text : phrases) {
            Phrase<T> phrase = new Phrase<>(List.of(text.split(" ")), meaning);
            add(byFirstWord, phrase.words().getFirst(), phrase);
            add(byLastWord, phrase.words().getLast(), phrase);
        }
        return this;
    }

    private static <T> void add(Map<String, List<Phrase<T>>> index, String word, Phrase<T> phrase) {
        List<Phrase<T>> found = index.computeIfAbsent(word, _ -> new ArrayList<>(2));
        int longer = 0;
        while (longer < found.size() && found.get(longer).words().size() > phrase.words().size()) {
            longer++;
        }
        found.add(longer, phrase);
    }

    Optional<Met<T>> atStart(Words words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (Phrase<T> phrase : byFirstWord.getOrDefault(words.get(0).text(), List.of())) {
            if (isAt(words, 0, phrase)) {
                return Optional.of(new Met<>(phrase.meaning(), words.from(phrase.words().size()).trimmed()));
            }
        }
        return Optional.empty();
    }

    Optional<Met<T>> atEnd(Words words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (Phrase<T> phrase : byLastWord.getOrDefault(words.last().text(), List.of())) {
            int start = words.count() - phrase.words().size();
            if (isAt(words, start, phrase)) {
                return Optional.of(new Met<>(phrase.meaning(), words.until(start).trimmed()));
            }
        }
        return Optional.empty();
    }

    /** The meaning of a phrase that is all there is. */
    Optional<T> whole(Words words) {
        return atStart(words).filter(met -> met.rest().isEmpty()).map(Met::meaning);
    }

    private static boolean isAt(Words words, int start, Phrase<?> phrase) {
        int length = phrase.words().size();
        if (start < 0 || start + length > words.count()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!words.get(start + i).is(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
