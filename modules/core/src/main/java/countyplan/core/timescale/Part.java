package countyplan.core.timescale;

import countyplan.core.timescale.When.Known;
import countyplan.core.timescale.When.Refused;
import java.time.YearMonth;

/**
 * A part of a time. Early, mid and late are its thirds: four months of a year, one of a quarter or season, and of a
 * month the days 1 to 10, 11 to 20 and 21 to the last. The end is the last day, which everybody can name; a start is a
 * stretch (the first third), so that nothing is overdue on its second day.
 */
enum Part {
    EARLY(0), MID(1), LATE(2), END(0), FIRST_HALF(0), SECOND_HALF(1);

    private static final int MONTHS_OF_A_YEAR = 12;

    private final int place;

    /** How many parts of the same length come before it. */
    Part(int place) {
        this.place = place;
    }

    When of(Span whole, Words words) {
        Refused none = Refused.of(words);
        if (this == END) {
            Span last = Span.day(whole.last());
            return new Known(whole.doubt().map(last::doubting).orElse(last));
        }
        int months = whole.wholeMonths();
        if (months == 0 || months > MONTHS_OF_A_YEAR) {
            return none;
        }
        YearMonth opening = YearMonth.from(whole.first());
        return switch (this) {
            case FIRST_HALF, SECOND_HALF -> months % 2 == 0 ? half(opening, months / 2) : none;
            default -> {
                if (months == 1) {
                    yield thirdOfMonth(opening);
                }
                yield months % 3 == 0 ? third(opening, months / 3) : none;
            }
        };
    }

    private When half(YearMonth opening, int months) {
        YearMonth first = opening.plusMonths((long) place * months);
        return new Known(Span.months(TimescaleKind.INTERVAL, first, months, Edge.Precision.MONTH));
    }

    private When third(YearMonth opening, int months) {
        YearMonth first = opening.plusMonths((long) place * months);
        return new Known(Span.months(TimescaleKind.APPROXIMATE, first, months, Edge.Precision.MONTH).about());
    }

    private When thirdOfMonth(YearMonth month) {
        int first = 1 + 10 * place;
        int last = this == LATE ? month.lengthOfMonth() : first + 9;
        return new Known(Span.of(TimescaleKind.APPROXIMATE, month.atDay(first), month.atDay(last), Edge.Precision.DAY)
                .about());
    }
}
