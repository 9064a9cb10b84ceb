package countyplan.core.timescale;

import countyplan.core.timescale.Phrases.Met;
import countyplan.core.timescale.When.Known;
import countyplan.core.timescale.When.Refused;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Everything that comes to days: a time, two of them, or what a leading word makes of them ("by", "from", "about"). */
final class Dates {
    /** What leads a time. */
    enum Lead {
        IN, ABOUT, BY, BEFORE, AFTER, FROM, BETWEEN
    }

    private enum Tail {
        ONWARDS, LATEST, ABOUT
    }

    /** By means on the last day or earlier; before, ahead of and after leave out the time itself. */
    static final Phrases<Lead> LEADS = new Phrases<Lead>()
            .with(Lead.IN, "in", "during", "throughout", "within", "on", "over", "for", "due", "planned",
                    "planned for", "scheduled for", "target", "target date", "calendar year", "year")
            .with(Lead.ABOUT, "about", "around", "in or around", "approx", "approximately", "circa", "ca", "c",
                    "roughly", "~")
            .with(Lead.BY, "by", "no later than", "not later than", "on or before", "in or before", "until", "till",
                    "up to", "to be completed by", "to complete by", "complete by")
            .with(Lead.BEFORE, "before", "ahead", "prior to", "in advance")
            .with(Lead.AFTER, "after", "following", "post", "subsequent to", "immediately after",
                    "immediately following", "shortly after", "shortly following", "soon after",
                    "as soon as possible after")
            .with(Lead.FROM, "from", "as from", "starting", "starting from", "starting in", "starting on", "starts",
                    "starts in", "starts on", "commencing", "commencing in", "commencing on", "since",
                    "with effect from", "wef", "on or after", "not before", "not earlier than", "no earlier than",
                    "no sooner than")
            .with(Lead.BETWEEN, "between");

    private static final Phrases<Tail> TAILS = new Phrases<Tail>()
            .with(Tail.ONWARDS, "onwards", "onward", "on", "and onwards", "and beyond", "ongoing", "and ongoing")
            .with(Tail.LATEST, "latest", "at latest", "or earlier", "or before", "or sooner", "deadline")
            .with(Tail.ABOUT, "approx", "approximately");

    private Dates() {}

    static Optional<When> read(Words words) {
        Optional<Met<Lead>> lead = LEADS.atStart(words);
        if (lead.isPresent()) {
            return led(lead.get().meaning(), lead.get().rest());
        }
        Optional<Met<Tail>> tail = TAILS.atEnd(words);
        if (tail.isPresent()) {
            return read(tail.get().rest()).map(when -> switch (tail.get().meaning()) {
                case ONWARDS -> begun(when, words, Span::asFrom);
                case LATEST -> ended(when, words, Span::asDeadline);
                case ABOUT -> when.map(Span::about);
            });
        }
        return Periods.read(words).or(() -> Ranges.read(words)).or(() -> ahead(words));
    }

    private static Optional<When> led(Lead lead, Words rest) {
        if (lead == Lead.BETWEEN) {
            return Ranges.between(rest);
        }
        return read(rest).map(when -> switch (lead) {
            case IN, BETWEEN -> when;
            case ABOUT -> when.map(Span::about);
            case BY -> ended(when, rest, Span::asDeadline);
            // "before the end of March" leaves the 31st in
            case BEFORE -> rest.get(0).is("end") ? ended(when, rest, Span::asDeadline)
                    : begun(when, rest, Span::asDeadlineBefore);
            case AFTER -> ended(when, rest, Span::asFromAfter);
            case FROM -> begun(when, rest, span -> isStretch(span) ? span : span.asFrom());
        });
    }

    /** "From April to June 2023" says both ends itself. */
    private static boolean isStretch(Span span) {
        return span.closed() && (span.kind() == TimescaleKind.INTERVAL || span.kind() == TimescaleKind.YEARS);
    }

    private static When begun(When when, Words words, UnaryOperator<Span> change) {
        return when.then(span -> span.begin().isPresent() ? new Known(change.apply(span)) : Refused.of(words));
    }

    private static When ended(When when, Words words, UnaryOperator<Span> change) {
        return when.then(span -> span.end().isPresent() ? new Known(change.apply(span)) : Refused.of(words));
    }

    private static Optional<When> ahead(Words words) {
        for (int i = 1; i < words.count() - 1; i++) {
            Optional<Met<Lead>> met = LEADS.atStart(words.from(i)).filter(lead -> lead.meaning() == Lead.BEFORE);
            if (met.isPresent()) {
                return Ranges.ahead(words.until(i).trimmed(), met.get().rest());
            }
        }
        return Optional.empty();
    }
}
