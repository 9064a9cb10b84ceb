package countyplan.extracare.returns;

import countyplan.core.About;
import countyplan.core.Facts;
import countyplan.core.Made;
import countyplan.core.Row;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.extracare.Words;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.SchemeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a provider reported again otherwise: what was said first, when and by whom, and when something else took its place.
public final class Resubmitted {
    private static final int HUNDREDTHS = 2;

    private Resubmitted() {
    }

    @About("tells what a provider reported again otherwise: what was said first, and when something else took its place")
    public record AskResubmitted(
            @About(value = "the scheme's id", example = "melton") SchemeId scheme,
            @About(value = "only of the week that begins on this day", example = "2022-06-06") Optional<LocalDate> week) {
    }

    @About("what was reported again otherwise")
    public record ResubmittedReport(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each number that another took the place of, by week and in order", rows = true) List<Line> numbers) {
    }

    /// A number and what took its place.
    public record Line(
            @About("the Monday of the week") LocalDate week,
            @About("the tenant; none of flats") Optional<String> tenant,
            @About("what it is a number of") Quantity of,
            @About(value = "what was said", unit = "hours or flats") BigDecimal said,
            @About("when") Optional<Instant> on,
            @About(value = "by whom", detail = true) Optional<String> by,
            @About(value = "what took its place", unit = "hours or flats") BigDecimal then,
            @About("when that was") Optional<Instant> replacedOn,
            @About("by whom that was") Optional<String> replacedBy) {
    }

    /// What is reported.
    public enum Quantity {
        /// Hours commissioned.
        COMMISSIONED,
        /// Hours delivered.
        DELIVERED,
        /// Hours paid.
        PAID,
        /// Flats let.
        LET,
        /// Flats void.
        VOID
    }

    /// A row as it was reported.
    private record Said(LocalDate week, @Nullable String tenant, long change, Map<Quantity, BigDecimal> numbers) {
        String subject() {
            return week + "/" + tenant;
        }
    }

    static ResubmittedReport of(AskResubmitted ask, View view) {
        Homes.SCHEMES.get(view, ask.scheme());
        List<Said> all = new ArrayList<>(said(ask, view, ReturnTables.HOURS, "f.week_of, f.tenant", Resubmitted::hours));
        all.addAll(said(ask, view, ReturnTables.OCCUPANCY, "f.week_of", Resubmitted::flats));
        all.sort(java.util.Comparator.comparing(Said::week));
        Map<String, Said> before = new HashMap<>();
        Map<Long, Optional<Made>> made = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (var said : all) {
            var first = before.put(said.subject(), said);
            if (first != null) {
                var then = made.computeIfAbsent(first.change(), view::made);
                var now = made.computeIfAbsent(said.change(), view::made);
                first.numbers().forEach((quantity, number) -> {
                    var other = said.numbers().getOrDefault(quantity, number);
                    if (number.compareTo(other) != 0) {
                        lines.add(new Line(said.week(), Optional.ofNullable(said.tenant()), quantity, number,
                                then.map(Made::at), then.map(Made::by), other, now.map(Made::at), now.map(Made::by)));
                    }
                });
            }
        }
        return new ResubmittedReport(lines.isEmpty()
                ? "By %s nothing that %s was reported with has been replaced.".formatted(
                        LongDate.words(view.asAt()), ask.scheme())
                : "%s of %s replaced, in %s.".formatted(
                        Words.sentence(Words.counted(lines.size(), "number", "numbers")),
                        ask.scheme() + (lines.size() == 1 ? " was" : " were"),
                        Words.counted(lines.stream().map(Line::week).distinct().count(), "week", "weeks")),
                lines);
    }

    private static List<Said> said(AskResubmitted ask, View view, String table, String order,
            java.util.function.Function<Row, Said> read) {
        var query = view.sql("select f.* from " + table + " f where f.scheme = :scheme and " + Facts.counts("f")
                + " and " + Facts.mine("extra-care/schemes/{f.scheme}")
                + (ask.week().isPresent() ? " and f.week_of = :week" : "") + " order by " + order + ", f.change_no")
                .with("scheme", ask.scheme());
        ask.week().ifPresent(week -> query.with("week", week));
        return query.list(read::apply);
    }

    private static Said hours(Row row) {
        Map<Quantity, BigDecimal> numbers = new LinkedHashMap<>();
        numbers.put(Quantity.COMMISSIONED, hundredths(row.integer("commissioned")));
        numbers.put(Quantity.DELIVERED, hundredths(row.integer("delivered")));
        numbers.put(Quantity.PAID, hundredths(row.integer("paid")));
        return new Said(row.date("week_of"), row.text("tenant"), row.number("change_no"), numbers);
    }

    private static BigDecimal hundredths(int number) {
        return BigDecimal.valueOf(number, HUNDREDTHS);
    }

    private static Said flats(Row row) {
        Map<Quantity, BigDecimal> numbers = new LinkedHashMap<>();
        numbers.put(Quantity.LET, BigDecimal.valueOf(row.integer("flats_let")));
        numbers.put(Quantity.VOID, BigDecimal.valueOf(row.integer("flats_void")));
        return new Said(row.date("week_of"), null, row.number("change_no"), numbers);
    }
}
