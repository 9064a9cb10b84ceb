package countyplan.extracare.returns;

import countyplan.core.About;
import countyplan.core.Facts;
import countyplan.core.Made;
import countyplan.core.View;
import countyplan.extracare.Words;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.SchemeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

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

    /// A return for a week.
    public record Line(
            @About("the Monday of the week") LocalDate week,
            @About("the number of the change that brought it") long change,
            @About("when") Optional<Instant> when,
            @About("by whom") Optional<String> by,
            @About("tenants that it tells of") int tenants,
            @About(value = "hours delivered", unit = "hours") BigDecimal delivered,
            @About(value = "hours paid", unit = "hours") BigDecimal paid,
            @About("how many of these rows still count") int counting) {
    }

    static Told of(Ask ask, View view) {
        Homes.SCHEMES.get(view, ask.scheme());
        List<Line> lines = new ArrayList<>();
        var sql =
                "select f.week_of, f.change_no, count(*) as tenants, sum(f.delivered) as delivered, sum(f.paid) as paid, "
                        + "sum(case when exists (select 1 from " + ReturnTables.HOURS
                        + " later where later.scheme = f.scheme and "
                        + "later.week_of = f.week_of and later.tenant = f.tenant and later.change_no > f.change_no and "
                        + "later.change_no <= :known) then 0 else 1 end) as counting from " + ReturnTables.HOURS
                        + " f where f.scheme = :scheme and " + Facts.counts("f") + " and "
                        + Facts.mine("extra-care/schemes/{f.scheme}")
                        + (ask.week().isPresent() ? " and f.week_of = :week" : "")
                        + " group by f.week_of, f.change_no order by f.week_of, f.change_no";
        var query = view.sql(sql).with("scheme", ask.scheme());
        ask.week().ifPresent(week -> query.with("week", week));
        var weeks = new HashSet<LocalDate>();
        record Read(LocalDate week, long change, int tenants, long delivered, long paid, int counting) {
        }
        for (var read : query.list(row -> new Read(row.date("week_of"), row.number("change_no"), row.integer("tenants"),
                row.number("delivered"), row.number("paid"), row.integer("counting")))) {
            weeks.add(read.week());
            var made = view.made(read.change());
            lines.add(new Line(read.week(), read.change(), made.map(Made::at), made.map(Made::by), read.tenants(),
                    BigDecimal.valueOf(read.delivered(), 2), BigDecimal.valueOf(read.paid(), 2), read.counting()));
        }
        return new Told("%s of %s for %s.".formatted(
                Words.sentence(Words.counted(lines.size(), "return", "returns")),
                Words.counted(weeks.size(), "week", "weeks"),
                ask.scheme()), lines);
    }
}
