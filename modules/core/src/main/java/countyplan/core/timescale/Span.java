package countyplan.core.timescale;

import countyplan.core.timescale.Edge.Precision;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A stretch of days, open at an end that is empty, and what is doubtful about it. */
record Span(TimescaleKind kind, Optional<Edge> begin, Optional<Edge> end, Optional<String> doubt) {

    static Span of(TimescaleKind kind, LocalDate first, LocalDate last, Precision precision) {
        return new Span(kind, Optional.of(new Edge(first, precision, false)),
                Optional.of(new Edge(last, precision, false)), Optional.empty());
    }

    static Span day(LocalDate day) {
        return of(TimescaleKind.DAY, day, day, Precision.DAY);
    }

    static Span month(YearMonth month) {
        return of(TimescaleKind.MONTH, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Span year(int year) {
        return of(TimescaleKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static Span financialYear(int beginning) {
        return months(TimescaleKind.FINANCIAL_YEAR, YearMonth.of(beginning, Month.APRIL), 12, Precision.DAY);
    }

    /** April to June is the first, January to March of the next year the fourth. */
    static Span financialQuarter(int beginning, int quarter) {
        YearMonth april = YearMonth.of(beginning, Month.APRIL);
        return months(TimescaleKind.FINANCIAL_QUARTER, april.plusMonths(3L * (quarter - 1)), 3, Precision.DAY);
    }

    /** The three months from this one: March for spring, December for winter. */
    static Span season(YearMonth opening) {
        return months(TimescaleKind.SEASON, opening, 3, Precision.MONTH);
    }

    static Span months(TimescaleKind kind, YearMonth opening, int count, Precision precision) {
        return of(kind, opening.atDay(1), opening.plusMonths(count - 1L).atEndOfMonth(), precision);
    }

    boolean closed() {
        return begin.isPresent() && end.isPresent();
    }

    /** The first day of a span that has one. */
    LocalDate first() {
        return begin.orElseThrow().day();
    }

    /** The last day of a span that has one. */
    LocalDate last() {
        return end.orElseThrow().day();
    }

    /** How many whole calendar months it is; none if it begins or ends amid one. */
    int wholeMonths() {
        YearMonth closing = YearMonth.from(last());
        boolean whole = first().getDayOfMonth() == 1 && last().equals(closing.atEndOfMonth());
        return whole ? (int) ChronoUnit.MONTHS.between(YearMonth.from(first()), closing) + 1 : 0;
    }

    /** A deadline or a beginning stays one. */
    Span about() {
        return new Span(closed() ? TimescaleKind.APPROXIMATE : kind, begin.map(Edge::about), end.map(Edge::about),
                doubt);
    }

    Span asDeadline() {
        return new Span(TimescaleKind.DEADLINE, Optional.empty(), end, doubt);
    }

    /** Due before this begins, so by the day before. */
    Span asDeadlineBefore() {
        Edge dayBefore = new Edge(first().minusDays(1), Precision.DAY, begin.orElseThrow().approximate());
        return new Span(TimescaleKind.DEADLINE, Optional.empty(), Optional.of(dayBefore), doubt);
    }

    Span asFrom() {
        return new Span(TimescaleKind.FROM, begin, Optional.empty(), doubt);
    }

    /** Begins when this has ended, so on the day after. */
    Span asFromAfter() {
        Edge dayAfter = new Edge(last().plusDays(1), Precision.DAY, end.orElseThrow().approximate());
        return new Span(TimescaleKind.FROM, Optional.of(dayAfter), Optional.empty(), doubt);
    }

    /** From the beginning of this to the end of the other. */
    Span to(Span other) {
        boolean years = kind == TimescaleKind.YEAR && other.kind == TimescaleKind.YEAR;
        return new Span(years ? TimescaleKind.YEARS : TimescaleKind.INTERVAL, begin, other.end,
                doubt.or(other::doubt));
    }

    /** The part of this that is before a day. */
    Span before(LocalDate day) {
        LocalDate cut = last().isBefore(day) ? last() : day.minusDays(1);
        return new Span(TimescaleKind.INTERVAL, begin.map(Edge::toTheDay), Optional.of(Edge.of(cut)),
                doubt);
    }

    Span doubting(String sentence) {
        return new Span(kind, begin, end, Optional.of(sentence));
    }

    /**
     * In EDTF (ISO 8601-2), level 1. A season has a code of its own (21 spring to 24 winter), but the standard takes a
     * season neither in an interval nor with a qualifier: there its months stand for it.
     */
    String edtf(boolean provisional) {
        if (kind == TimescaleKind.SEASON && !provisional) {
            return first().getYear() + "-" + (20 + first().getMonthValue() / 3);
        }
        String from = begin.map(edge -> edge.edtf(provisional)).orElse("..");
        String until = end.map(edge -> edge.edtf(provisional)).orElse("..");
        return closed() && from.equals(until) ? from : from + "/" + until;
    }
}
