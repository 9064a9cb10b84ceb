package countyplan.core.timescale;

import countyplan.core.timescale.When.Known;
import countyplan.core.timescale.When.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** A length of time counted from a day or an event: within 6 weeks of Cabinet, 6 months after 1 April 2023. */
final class Counted {
    /**
     * How long.
     *
     * @param words as written: 6 weeks
     * @param exact whether it can be counted here: 6 to 8 weeks and 10 working days cannot
     * @param atMost whether any day within it will do
     */
    private record Length(String words, int count, ChronoUnit unit, boolean exact, boolean atMost) {}

    private static final Phrases<ChronoUnit> UNITS = new Phrases<ChronoUnit>()
            .with(ChronoUnit.DAYS, "day", "days", "calendar days", "working day", "working days")
            .with(ChronoUnit.WEEKS, "week", "weeks", "wk", "wks")
            .with(ChronoUnit.MONTHS, "month", "months", "calendar months", "mth", "mths")
            .with(ChronoUnit.YEARS, "year", "years", "yr", "yrs");
    private static final Phrases<Boolean> WITHIN = new Phrases<Boolean>().with(true, "within", "no later than",
            "not later than", "up to", "in");
    private static final Set<String> LINKS = Set.of("after", "following", "from", "post");

    private Counted() {}

    static Optional<Reading> read(Words words) {
        Optional<Words> within = WITHIN.atStart(words).map(Phrases.Met::rest);
        Words length = within.orElse(words);
        if (length.count() < 2 || !isCount(length.get(0))) {
            return Optional.empty();
        }
        boolean several = length.count() > 3 && isCount(length.get(2))
                && (length.get(1).is("-") || length.get(1).is("to"));
        int unitAt = several ? 3 : 1;
        return UNITS.atStart(length.from(unitAt)).flatMap(unit -> {
            Words rest = unit.rest();
            boolean linked = !rest.isEmpty() && LINKS.contains(rest.get(0).text());
            if (!linked && within.isEmpty() && !rest.isEmpty()) {
                return Optional.empty();
            }
            Words said = length.until(length.count() - rest.count());
            boolean exact = !several && !length.get(unitAt).is("working");
            return from(linked ? rest.from(1) : rest,
                    new Length(said.asWritten(), length.get(0).value(), unit.meaning(), exact, within.isPresent()));
        });
    }

    private static boolean isCount(Token token) {
        return token.value() > 0 && (token.is(Token.Type.NUMBER) || token.is(Token.Type.WORD));
    }

    private static Optional<Reading> from(Words start, Length length) {
        if (start.isEmpty()) {
            return Optional.of(Reading.notUnderstood(Doubts.countedFromNothing(length.words())));
        }
        return Dates.read(start).map(when -> counted(when, start, length))
                .or(() -> Events.named(start).map(event -> Reading.awaits(event, Optional.of(length.words()))));
    }

    private static Reading counted(When when, Words start, Length length) {
        if (when instanceof Refused(String doubt)) {
            return Reading.notUnderstood(doubt);
        }
        return when instanceof Known(Span span) && span.kind() == TimescaleKind.DAY ? counted(span.first(), length)
                : Reading.notUnderstood(Doubts.countedFromManyDays(length.words(), start.asWritten()));
    }

    private static Reading counted(LocalDate day, Length length) {
        if (!length.exact()) {
            return Reading.notUnderstood(Doubts.notCounted(length.words()));
        }
        Span end = Span.day(day.plus(length.count(), length.unit()));
        return Reading.of(length.atMost() ? Span.day(day).to(end) : end);
    }
}
