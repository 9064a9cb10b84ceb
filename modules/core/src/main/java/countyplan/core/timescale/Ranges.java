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

    private static When ahead(When when, LocalDate day, Words words) {
        return switch (when) {
            case Known(Span span) -> span.first().isBefore(day) ? new Known(span.before(day)) : refused(words);
            case Yearless(String name, var in) -> in.apply(day.getYear() - 1)
                    .filter(span -> !span.last().isBefore(day))
                    .or(() -> in.apply(day.getYear()))
                    .filter(span -> span.first().isBefore(day))
                    .<When>map(span -> new Known(span.before(day)))
                    .orElseGet(() -> Doubts.needsYear(name));
            case Refused refused -> refused;
        };
    }

    private static boolean bothIso(Words words, int joint) {
        return words.get(joint).is("/") && ISO.matcher(words.until(joint).shape()).matches()
                && ISO.matcher(words.from(joint + 1).shape()).matches();
    }

    private static Optional<When> cut(Words words, int joint, boolean through) {
        Words left = words.until(joint).trimmed();
        Words right = words.from(joint + 1).trimmed();
        if (left.count() == 1 && left.get(0).is(Token.Type.NUMBER)) {
            return Periods.read(right).flatMap(when -> fromDay(left.get(0).value(), when, through));
        }
        return Periods.read(right).flatMap(until -> Periods.read(left).map(from -> join(from, until, through)));
    }

    /** The day of the month alone, the rest of its date being said once: 1-15 June 2023. */
    private static Optional<When> fromDay(int day, When until, boolean through) {
        boolean ofDays = switch (until) {
            case Known(Span span) -> span.kind() == TimescaleKind.DAY;
            case Yearless(_, var in) -> in.apply(2024).filter(span -> span.kind() == TimescaleKind.DAY).isPresent();
            case Refused _ -> true;
        };
        return ofDays ? Optional.of(until.then(last -> {
            LocalDate end = last.first();
            return day >= 1 && day < end.getDayOfMonth() ? join(Span.day(end.withDayOfMonth(day)), last, through)
                    : Doubts.endsBeforeItBegins(String.valueOf(day), Doubts.named(end));
        })) : Optional.empty();
    }

    private static When join(When from, When until, boolean through) {
        return switch (from) {
            case Refused refused -> refused;
            case Known(Span first) -> switch (until) {
                case Refused refused -> refused;
                case Known(Span last) -> join(first, last, through);
                case Yearless later -> firstAfter(later, first).map(last -> join(first, last, through))
                        .orElseGet(() -> needsYear(later));
            };
            case Yearless earlier -> switch (until) {
                case Refused refused -> refused;
                case Known(Span last) -> lastBefore(earlier, last).map(first -> join(first, last, through))
                        .orElseGet(() -> needsYear(earlier));
                case Yearless later -> new Yearless(earlier.words() + " to " + later.words(),
                        year -> later.in().apply(year).flatMap(last -> lastBefore(earlier, last)
                                .flatMap(first -> When.known(join(first, last, through)))));
            };
        };
    }

    /** None if the year that is meant has no such day. */
    private static Optional<Span> lastBefore(Yearless time, Span limit) {
        int year = limit.first().getYear();
        return time.in().apply(year).flatMap(
                span -> span.first().isAfter(limit.first()) ? time.in().apply(year - 1) : Optional.of(span));
    }

    private static Optional<Span> firstAfter(Yearless time, Span limit) {
        int year = limit.last().getYear();
        return time.in().apply(year).flatMap(
                span -> span.last().isBefore(limit.last()) ? time.in().apply(year + 1) : Optional.of(span));
    }

    private static When join(Span first, Span last, boolean through) {
        if (first.first().isAfter(last.first()) || first.last().isAfter(last.last())) {
            return Doubts.endsBeforeItBegins(Doubts.named(first), Doubts.named(last));
        }
        boolean adjacent = first.last().plusDays(1).equals(last.first());
        return through || adjacent ? new Known(first.to(last)) : Doubts.twoTimes(first, last);
    }

    private static Refused needsYear(Yearless time) {
        return Doubts.needsYear(time.words());
    }

    private static Refused refused(Words words) {
        return new Refused(Doubts.notUnderstood(words));
    }
}
