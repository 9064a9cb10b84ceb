package countyplan.core.timescale;

import java.util.Optional;
import java.util.Set;

/** The event a timescale waits for, word for word: "post consultation", "once the contract is awarded". */
final class Events {
    private static final Phrases<Boolean> WAITING = new Phrases<Boolean>().with(true, "post", "after", "following",
            "subsequent to", "immediately after", "immediately following", "shortly after", "shortly following",
            "soon after", "as soon as", "as soon as possible after", "asap after", "asap following", "once", "when",
            "upon", "pending", "awaiting",
            "awaits", "subject to", "dependent on", "dependent upon", "depending on", "conditional on",
            "contingent on");
    private static final Phrases<Boolean> CONDITIONS = new Phrases<Boolean>().with(true, "subject to", "pending",
            "dependent on", "dependent upon", "depending on", "conditional on", "contingent on");
    private static final Set<String> DONE = Set.of("completion", "approval", "award", "receipt", "publication",
            "launch", "appointment", "agreement", "conclusion");
    private static final Set<String> NO_NAMES = Set.of("to", "and", "or", "by", "on", "in", "be", "an", "it", "as",
            "is", "at", "for", "possible", "able", "ready", "appropriate", "needed", "required", "tbc", "tbd");

    /** A number at the end that may be a year cut short, so that the words may be a date misspelt. */
    private static final int MAY_BE_A_YEAR = 20;

    private Events() {}

    static Optional<String> read(Words words) {
        boolean onDone = words.count() > 1 && words.get(0).is("on") && DONE.contains(words.get(1).text());
        return onDone ? named(words.from(1)) : WAITING.atStart(words).flatMap(met -> named(met.rest()));
    }

    /** What follows a time on a condition: April 2023 subject to Cabinet approval. */
    static Optional<Phrases.Met<String>> condition(Words words) {
        for (int i = 1; i < words.count() - 1; i++) {
            Optional<String> event = CONDITIONS.atStart(words.from(i)).flatMap(met -> named(met.rest()));
            if (event.isPresent()) {
                return Optional.of(new Phrases.Met<>(event.get(), words.until(i).trimmed()));
            }
        }
        return Optional.empty();
    }

    /** The name of an event, unless it reads like a date. */
    static Optional<String> named(Words words) {
        if (words.isEmpty() || words.get(0).is(Token.Type.NUMBER)) {
            return Optional.empty();
        }
        Token last = words.last();
        boolean mayBeDate = last.is(Token.Type.YEAR) || last.is(Token.Type.NUMBER) && last.value() >= MAY_BE_A_YEAR;
        boolean names = words.tokens().stream().anyMatch(token -> token.is(Token.Type.WORD)
                && token.text().length() > 1 && token.value() < 0 && !NO_NAMES.contains(token.text()));
        return names && !mayBeDate ? Optional.of(words.asWritten()) : Optional.empty();
    }
}
