package countyplan.core.timescale;

import countyplan.core.timescale.When.Known;
import countyplan.core.timescale.When.Refused;
import countyplan.core.timescale.When.Yearless;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** One time: a plain date, or a part, a quarter, a season, a week or a weekday of one. */
final class Periods {
    private enum Week {
        COMMENCING, ENDING, HOLDING
    }

    private static final Phrases<Part> PARTS = new Phrases<Part>()
            .with(Part.EARLY, "early", "early in", "start", "beginning")
            .with(Part.MID, "mid", "middle")
            .with(Part.LATE, "late", "late in")
            .with(Part.END, "end")
            .with(Part.FIRST_HALF, "first half", "1 half")
            .with(Part.SECOND_HALF, "second half", "2 half");
    private static final Phrases<Week> WEEKS = new Phrases<Week>()
            .with(Week.COMMENCING, "w / c", "wc", "week commencing", "w / b", "wb", "week beginning", "week starting")
            .with(Week.ENDING, "w / e", "we", "week ending")
            .with(Week.HOLDING, "week");
    private static final Phrases<Boolean> FINANCIAL_YEAR = new Phrases<Boolean>()
            .with(true, "fy", "financial year", "f / y");
    private static final Set<String> QUARTER = Set.of("q", "qtr", "quarter");

    private Periods() {}

    static Optional<When> read(Words words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return part(words)
                .or(() -> week(words))
                .or(() -> weekday(words))
                .or(() -> quarter(words))
                .or(() -> half(words))
                .or(() -> season(words))
                .or(() -> financialYear(words))
                .or(() -> Forms.read(words));
    }

    private static Optional<When> part(Words words) {
        return PARTS.atStart(words).or(() -> PARTS.atEnd(words).filter(met -> met.meaning() == Part.END))
                .flatMap(met -> read(met.rest()).map(whole -> whole.then(span -> met.meaning().of(span, words))));
    }

    private static Optional<When> week(Words words) {
        return WEEKS.atStart(words).flatMap(met -> read(met.rest()).map(day -> day.then(
                span -> span.kind() == TimescaleKind.DAY ? new Known(week(met.meaning(), span)) : Refused.of(words))));
    }

    private static Span week(Week week, Span named) {
        LocalDate day = named.first();
        int weekday = day.getDayOfWeek().getValue();
        LocalDate first = switch (week) {
            case COMMENCING -> day;
            case ENDING -> day.minusDays(6);
            case HOLDING -> day.minusDays(weekday - 1L);
        };
        Span seven = Span.of(TimescaleKind.WEEK, first, first.plusDays(6), Edge.Precision.DAY);
        boolean odd = week == Week.COMMENCING && weekday != 1 || week == Week.ENDING && weekday < 5;
        Optional<String> doubt = named.doubt()
                .or(() -> odd ? Optional.of(Doubts.oddWeek(day, week == Week.COMMENCING)) : Optional.empty());
        return doubt.map(seven::doubting).orElse(seven);
    }

    private static Optional<When> weekday(Words words) {
        if (!words.get(0).is(Token.Type.WEEKDAY)) {
            return Optional.empty();
        }
        int weekday = words.get(0).value();
        return Forms.read(words.from(1)).map(when -> when.then(span -> {
            if (span.kind() != TimescaleKind.DAY) {
                return Refused.of(words);
            }
            boolean right = span.first().getDayOfWeek().getValue() == weekday;
            return new Known(right ? span : span.doubting(Doubts.wrongWeekday(span.first(), weekday)));
        }));
    }

    /** Q1 2022/23, 2022/23 Q1, first quarter of 2022/23. */
    private static Optional<When> quarter(Words words) {
        return numberedQuarter(words).flatMap(met -> {
            int quarter = met.meaning();
            Words rest = met.rest();
            if (quarter < 1 || quarter > 4) {
                return Optional.of(Doubts.noSuchQuarter());
            }
            if (rest.isEmpty()) {
                return Optional.of(Yearless.of(words, year -> Optional.of(Span.financialQuarter(year, quarter))));
            }
            if (rest.count() == 1 && rest.get(0).year() > 0) {
                return Optional.of(Doubts.whichQuarter(quarter, rest.get(0).year()));
            }
            return financialYear(rest).or(() -> Forms.financialYear(rest)).map(when -> when.map(
                    span -> Span.financialQuarter(span.first().getYear(), quarter)));
        });
    }

    /** H1 alone may be of a calendar or a financial year. */
    private static Optional<When> half(Words words) {
        boolean half = words.count() > 1 && words.get(0).is("h") && words.get(1).is(Token.Type.NUMBER);
        if (!half || words.get(1).value() < 1 || words.get(1).value() > 2) {
            return Optional.empty();
        }
        int number = words.get(1).value();
        Words rest = words.from(2);
        if (rest.count() == 1 && rest.get(0).year() > 0) {
            return Optional.of(Doubts.whichHalf(number, rest.get(0).year()));
        }
        Part part = number == 1 ? Part.FIRST_HALF : Part.SECOND_HALF;
        return financialYear(rest).or(() -> Forms.financialYear(rest))
                .map(whole -> whole.then(span -> part.of(span, words)));
    }

    /** The number before or after the word for a quarter, wherever the two are, and what is left without them. */
    private static Optional<Phrases.Met<Integer>> numberedQuarter(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (!QUARTER.contains(words.get(i).text())) {
                continue;
            }
            if (i + 1 < words.count() && words.get(i + 1).is(Token.Type.NUMBER)) {
                return Optional.of(new Phrases.Met<>(words.get(i + 1).value(), words.without(i, i + 2).trimmed()));
            }
            if (i > 0 && words.get(i - 1).value() > 0 && !words.get(i - 1).is(Token.Type.YEAR)) {
                return Optional.of(new Phrases.Met<>(words.get(i - 1).value(), words.without(i - 1, i + 1).trimmed()));
            }
        }
        return Optional.empty();
    }

    private static Optional<When> season(Words words) {
        boolean first = words.get(0).is(Token.Type.SEASON);
        if (!first && !words.last().is(Token.Type.SEASON)) {
            return Optional.empty();
        }
        Token season = first ? words.get(0) : words.last();
        Words rest = (first ? words.from(1) : words.until(words.count() - 1)).trimmed();
        if (rest.isEmpty()) {
            return Optional
                    .of(Yearless.of(words, year -> Optional.of(Span.season(YearMonth.of(year, season.value())))));
        }
        if (rest.count() == 1 && rest.get(0).year() > 0) {
            return Optional.of(new Known(Span.season(YearMonth.of(rest.get(0).year(), season.value()))));
        }
        return financialYear(rest).or(() -> Forms.financialYear(rest)).map(when -> when.then(span -> {
            Span in = Span.season(YearMonth.of(span.first().getYear(), season.value()));
            boolean within = !in.first().isBefore(span.first()) && !in.last().isAfter(span.last());
            return within ? new Known(in) : Doubts.notWithin(season.text(), span.first().getYear());
        }));
    }

    private static Optional<When> financialYear(Words words) {
        return FINANCIAL_YEAR.atStart(words).or(() -> FINANCIAL_YEAR.atEnd(words))
                .flatMap(met -> Forms.financialYear(met.rest()));
    }
}
