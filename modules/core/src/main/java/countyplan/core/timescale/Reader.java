package countyplan.core.timescale;

import countyplan.core.timescale.Phrases.Met;
import countyplan.core.timescale.When.Yearless;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the whole of what was written: first how firm it is, then what it says. */
final class Reader {
    /** More than anybody needs for a time; what is longer is a story, and is kept unread. */
    private static final int MOST_WORDS = 40;

    /** To be settled. Standing first, they say when it will be settled, not when it is due. */
    private static final Phrases<Boolean> TO_BE_SETTLED = new Phrases<Boolean>().with(true, "tbc", "tbd", "tba",
            "t b c", "t b d", "to be confirmed", "to be determined", "to be agreed", "to be decided", "to be advised",
            "to be announced", "to be arranged", "to be scheduled", "to be set", "to be finalised", "to confirm",
            "date to be confirmed", "date tbc");
    /** Said of a time that is not firm. */
    private static final Phrases<Boolean> NOT_FIRM = new Phrases<Boolean>().with(true, "provisional", "provisionally",
            "provisional date", "unconfirmed", "not confirmed", "not yet confirmed", "indicative", "likely",
            "possibly", "expected", "estimated", "proposed", "subject to confirmation", "subject to change",
            "subject to review", "?");
    private static final Phrases<TimescaleKind> WITHOUT_DAYS = new Phrases<TimescaleKind>()
            .with(TimescaleKind.NOT_STATED, "n / a", "na", "none", "not stated", "not applicable", "not known",
                    "not set", "not specified", "no date", "not dated", "undated", "unknown", "nil", "to follow")
            .with(TimescaleKind.OPEN, "ongoing", "on - going", "on going", "continuous", "continuing", "continual",
                    "rolling", "rolling programme", "business as usual", "bau")
            .with(TimescaleKind.RECURRING, "annual", "annually", "yearly", "quarterly", "monthly", "weekly",
                    "fortnightly", "daily", "termly", "six monthly", "six - monthly", "6 monthly", "6 - monthly",
                    "biannually", "bi - annually", "per annum", "each year", "every year", "once a year",
                    "twice a year");
    private static final Phrases<UnaryOperator<String>> REASONS = new Phrases<UnaryOperator<String>>()
            .with(Doubts::noDay, "asap", "as soon as possible", "as and when", "immediate", "immediately", "now",
                    "urgent", "urgently", "soon", "when possible", "when able", "imminent")
            .with(Doubts::alreadyDone, "complete", "completed", "done", "achieved", "closed", "delivered", "finished")
            .with(Doubts::holiday, "christmas", "easter", "new year", "by christmas", "by easter")
            .with(Doubts::term, "short term", "short - term", "medium term", "medium - term", "long term",
                    "long - term", "longer term");
    private static final Set<String> OFTEN = Set.of("day", "days", "week", "weeks", "fortnight", "month", "months",
            "quarter", "quarters", "term", "terms", "year", "years", "other", "a", "per");

    private final @Nullable PlanPeriod plan;

    Reader(@Nullable PlanPeriod plan) {
        this.plan = plan;
    }

    Reading read(Words given) {
        Words words = given.trimmed();
        if (words.isEmpty()) {
            return Reading.without(TimescaleKind.NOT_STATED);
        }
        if (words.count() > MOST_WORDS) {
            return Reading.notUnderstood(Doubts.notUnderstood(words));
        }
        return settledLater(words)
                .or(() -> notFirm(words))
                .or(() -> onCondition(words))
                .orElseGet(() -> firm(words));
    }

    private Optional<Reading> settledLater(Words words) {
        return TO_BE_SETTLED.atStart(words).map(met -> {
            Reading rest = read(met.rest());
            return switch (rest.kind()) {
                case NOT_STATED -> rest.asProvisional();
                case AWAITS -> rest;
                case NOT_UNDERSTOOD -> Reading.notUnderstood(Doubts.notUnderstood(words));
                default -> Reading.notUnderstood(Doubts.confirmedThen(words.written()));
            };
        });
    }

    private Optional<Reading> notFirm(Words words) {
        return NOT_FIRM.atStart(words)
                .or(() -> NOT_FIRM.atEnd(words))
                .or(() -> TO_BE_SETTLED.atEnd(words))
                .map(met -> read(met.rest()).asProvisional());
    }

    private Optional<Reading> onCondition(Words words) {
        return Events.condition(words).flatMap(met -> Optional.of(firm(met.rest()))
                .filter(reading -> !reading.is(TimescaleKind.NOT_UNDERSTOOD) && !reading.is(TimescaleKind.AWAITS))
                .map(reading -> reading.subjectTo(met.meaning())));
    }

    private Reading firm(Words words) {
        return withoutDays(words)
                .or(() -> Counted.read(words))
                .or(() -> Dates.read(words).map(when -> when.in(plan)))
                .or(() -> REASONS.whole(words).map(reason -> Reading.notUnderstood(reason.apply(words.written()))))
                .or(() -> Events.read(words).map(event -> Reading.awaits(event, Optional.empty())))
                .or(() -> REASONS.atStart(words)
                        .map(met -> Reading.notUnderstood(met.meaning().apply(words.written()))))
                .orElseGet(() -> Reading.notUnderstood(Doubts.notUnderstood(words)));
    }

    /** Ongoing, annually; also with the time they begin or end (ongoing from April 2023) or come round (in April). */
    private Optional<Reading> withoutDays(Words words) {
        if (isEvery(words)) {
            return Optional.of(Reading.without(TimescaleKind.RECURRING));
        }
        return WITHOUT_DAYS.atStart(words).or(() -> WITHOUT_DAYS.atEnd(words)
                .filter(met -> met.meaning() == TimescaleKind.RECURRING)).flatMap(met -> {
                    if (met.rest().isEmpty()) {
                        return Optional.of(Reading.without(met.meaning()));
                    }
                    return met.meaning() == TimescaleKind.NOT_STATED ? Optional.empty()
                            : Dates.read(met.rest()).flatMap(when -> bounded(met, when));
                });
    }

    private Optional<Reading> bounded(Met<TimescaleKind> met, When when) {
        boolean recurring = met.meaning() == TimescaleKind.RECURRING;
        boolean led = Dates.LEADS.atStart(met.rest()).isPresent();
        if (when instanceof Yearless) {
            return recurring ? Optional.of(Reading.without(TimescaleKind.RECURRING)) : Optional.empty();
        }
        Reading reading = when.in(plan);
        if (reading.is(TimescaleKind.FROM)) {
            return Optional.of(recurring ? reading.as(TimescaleKind.RECURRING) : reading);
        }
        return led || reading.is(TimescaleKind.NOT_UNDERSTOOD) ? Optional.of(reading) : Optional.empty();
    }

    /** Every 6 months, each April. */
    private static boolean isEvery(Words words) {
        boolean every = words.get(0).is("every") || words.get(0).is("each");
        return every && words.count() > 1 && words.from(1).tokens().stream().allMatch(token -> switch (token.type()) {
            case NUMBER, MONTH, SEASON, WEEKDAY -> true;
            case WORD -> token.value() > 0 || OFTEN.contains(token.text());
            case YEAR, SIGN -> false;
        });
    }
}
