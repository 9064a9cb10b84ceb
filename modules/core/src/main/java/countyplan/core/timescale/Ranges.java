package countyplan.core.timescale;

import countyplan.core.timescale.When.Known;
import countyplan.core.timescale.When.Refused;
import countyplan.core.timescale.When.Yearless;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two times and what joins them. A side without a year takes it from the other: the last such time before the end, the
 * first after the beginning. Words that can be cut in two at more than one place are not cut at all.
 */
final class Ranges {
    private static final Set<String> THROUGH = Set.of("to", "-", "until", "till", "through");
    private static final Set<String> EITHER = Set.of("/", "or", "and");
    private static final Pattern ISO = Pattern.compile("Y - N( - N)?");

    private Ranges() {}

    /** April to June 2023, 1-15 June 2023, Nov/Dec 2022. */
    static Optional<When> read(Words words) {
        List<When> atSpaces = cuts(words, true);
        List<When> found = atSpaces.isEmpty() ? cuts(words, false) : atSpaces;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Every way to cut these words in two; in Nov-22 - Apr-23 the dash between spaces is the one meant. */
    private static List<When> cuts(Words words, boolean atSpaces) {
        List<When> found = new ArrayList<>(1);
        for (int i = 1; i < words.count() - 1; i++) {
            String joint = words.get(i).text();
            boolean through = THROUGH.contains(joint);
            if ((through || EITHER.contains(joint)) && (!atSpaces || words.standsApart(i))) {
                cut(words, i, through || bothIso(words, i)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What "between" leaves: April and June 2023. */
    static Optional<When> between(Words words) {
        for (int i = 1; i < words.count() - 1; i++) {
            if (words.get(i).is("and")) {
                return cut(words, i, true);
            }
        }
        return Optional.empty();
    }

    /** A time, and a day that it has to be ahead of: autumn ahead of 25 November 2022. */
    static Optional<When> ahead(Words time, Words day) {
        return Periods.read(day).flatMap(limit -> Periods.read(time).map(
                when -> limit.then(span -> ahead(when, span.first(), time))));
    }

    private static When ahead(When time, LocalDate day, Words words) {
        if (time instanceof Yearless yearless) {
            return lastAhead(yearless, day).<When>map(span -> new Known(span.before(day)))
                    .orElseGet(() -> new Refused(Doubts.needsYear(yearless.words())));
        }
        return time.then(span -> span.first().isBefore(day) ? new Known(span.before(day)) : Refused.of(words));
    }

    /** The one amid which the day falls, else the one of its year, if that has begun. */
    private static Optional<Span> lastAhead(Yearless time, LocalDate day) {
        return time.in(day.getYear() - 1).filter(span -> !span.last().isBefore(day))
                .or(() -> time.in(day.getYear()))
                .filter(span -> span.first().isBefore(day));
    }

    private static boolean bothIso(Words words, int joint) {
        return words.get(joint).is("/") && ISO.matcher(words.until(joint).shape()).matches()
                && ISO.matcher(words.from(joint + 1).shape()).matches();
    }

    private static Optional<When> cut(Words words, int joint, boolean through) {
        Words left = words.until(joint).trimmed();
        Words right = words.from(joint + 1).trimmed();
        if (left.count() == 1 && left.get(0).is(Token.Type.NUMBER)) {
            int day = left.get(0).value();
            return Periods.read(right).map(until -> until.then(last -> fromDay(day, last, through, words)));
        }
        return Periods.read(right).flatMap(until -> Periods.read(left).map(from -> join(from, until, through)));
    }

    /** The day of the month alone, the rest of its date being said once: 1-15 June 2023. */
    private static When fromDay(int day, Span last, boolean through, Words words) {
        if (last.kind() != TimescaleKind.DAY) {
            return Refused.of(words);
        }
        LocalDate end = last.first();
        return day >= 1 && day < end.getDayOfMonth() ? join(Span.day(end.withDayOfMonth(day)), last, through)
                : Doubts.endsBeforeItBegins(String.valueOf(day), Doubts.named(end));
    }

    private static When join(When from, When until, boolean through) {
        if (from instanceof Yearless earlier) {
            return until.then(last -> lastBefore(earlier, last).map(first -> join(first, last, through))
                    .orElseGet(() -> new Refused(Doubts.needsYear(earlier.words()))));
        }
        if (until instanceof Yearless later) {
            return from.then(first -> firstAfter(later, first).map(last -> join(first, last, through))
                    .orElseGet(() -> new Refused(Doubts.needsYear(later.words()))));
        }
        return from.then(first -> until.then(last -> join(first, last, through)));
    }

    /** None if the year that is meant has no such day. */
    private static Optional<Span> lastBefore(Yearless time, Span limit) {
        int year = limit.first().getYear();
        return time.in(year).flatMap(
                span -> span.first().isAfter(limit.first()) ? time.in(year - 1) : Optional.of(span));
    }

    private static Optional<Span> firstAfter(Yearless time, Span limit) {
        int year = limit.last().getYear();
        return time.in(year).flatMap(
                span -> span.last().isBefore(limit.last()) ? time.in(year + 1) : Optional.of(span));
    }

    private static When join(Span first, Span last, boolean through) {
        if (first.first().isAfter(last.first()) || first.last().isAfter(last.last())) {
            return Doubts.endsBeforeItBegins(Doubts.named(first), Doubts.named(last));
        }
        boolean adjacent = first.last().plusDays(1).equals(last.first());
        return through || adjacent ? new Known(first.to(last)) : Doubts.twoTimes(first, last);
    }
}
