package countyplan.extracare.returns;

import countyplan.core.About;
import countyplan.core.Facts;
import countyplan.core.Made;
import countyplan.core.Query;
import countyplan.core.View;
import countyplan.extracare.Words;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.SchemeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What was reported of a scheme, return by return: also what a later one has taken the place of.
public final class History {
    private History() {
    }

    @About("tells what was reported of a scheme, week by week and return by return")
    public record Ask(
            @About(value = "the scheme's id", example = "blaby-1") SchemeId scheme,
            @About(value = "only of the week that begins on this day", example = "2022-06-06") Optional<LocalDate> week) {
    }

    @About("what was reported of a scheme")
    public record Told(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each return, by week and the latest last", rows = true) List<Line> returns) {
    }

    /// A return for a week: of hours, or of flats.
    public record Line(
            @About("the Monday of the week") LocalDate week,
            @About(value = "the number of the change that brought it", detail = true) long change,
            @About("when") Optional<Instant> when,
            @About("by whom") Optional<String> by,
            @About("tenants that it tells of") OptionalInt tenants,
            @About(value = "hours delivered", unit = "hours") Optional<BigDecimal> delivered,
            @About(value = "hours paid", unit = "hours") Optional<BigDecimal> paid,
            @About("flats let") OptionalInt let,
            @About("flats void") OptionalInt voids,
            @About("how many of its rows still count; the others were reported again") int counting) {
    }

    static Told of(Ask ask, View view) {
        Homes.SCHEMES.get(view, ask.scheme());
        List<Line> lines = new ArrayList<>(asked(ask, view, "count(*) as tenants, sum(f.delivered) as delivered, "
                + "sum(f.paid) as paid", ReturnTables.HOURS, " and later.tenant = f.tenant")
                .list(row -> new Line(row.date("week_of"), row.number("change_no"), Optional.empty(), Optional.empty(),
                        OptionalInt.of(row.integer("tenants")), hours(row.number("delivered")),
                        hours(row.number("paid")), OptionalInt.empty(), OptionalInt.empty(),
                        row.integer("counting"))));
        lines.addAll(asked(ask, view, "sum(f.flats_let) as flats_let, sum(f.flats_void) as flats_void",
                ReturnTables.OCCUPANCY, "")
                .list(row -> new Line(row.date("week_of"), row.number("change_no"), Optional.empty(), Optional.empty(),
                        OptionalInt.empty(), Optional.empty(), Optional.empty(),
                        OptionalInt.of((int) row.number("flats_let")),
                        OptionalInt.of((int) row.number("flats_void")), row.integer("counting"))));
        var told = lines.stream().sorted(Comparator.comparing(Line::week).thenComparing(Line::change))
                .map(line -> made(line, view)).toList();
        return new Told("%s of %s for %s.".formatted(
                Words.sentence(Words.counted(told.size(), "return", "returns")),
                Words.counted(told.stream().map(Line::week).distinct().count(), "week", "weeks"),
                ask.scheme()), told);
    }

    private static Optional<BigDecimal> hours(long hundredths) {
        return Optional.of(BigDecimal.valueOf(hundredths, 2));
    }

    private static Line made(Line line, View view) {
        var made = view.made(line.change());
        return new Line(line.week(), line.change(), made.map(Made::at), made.map(Made::by), line.tenants(),
                line.delivered(), line.paid(), line.let(), line.voids(), line.counting());
    }

    /// The returns of a scheme in a table.
    ///
    /// @param same what else is the same of a row that takes the place of another
    private static Query asked(Ask ask, View view, String sums, String table, String same) {
        var query = view.sql("select f.week_of, f.change_no, " + sums + ", sum(case when exists (select 1 from " + table
                + " later where later.scheme = f.scheme and later.week_of = f.week_of" + same
                + " and later.change_no > f.change_no and later.change_no <= :known) then 0 else 1 end) as counting from "
                + table + " f where f.scheme = :scheme and " + Facts.counts("f") + " and "
                + Facts.mine("extra-care/schemes/{f.scheme}")
                + (ask.week().isPresent() ? " and f.week_of = :week" : "") + " group by f.week_of, f.change_no")
                .with("scheme", ask.scheme());
        ask.week().ifPresent(week -> query.with("week", week));
        return query;
    }
}
