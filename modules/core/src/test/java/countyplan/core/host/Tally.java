package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.Changing;
import countyplan.core.Facts;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.List;

/** A service module that counts: each change adds one to a tally, and notes the same count a second time elsewhere. */
public final class Tally implements ServiceModule {
    @About("One tally")
    public record One(@About(value = "the tally", example = "visits") String tally) {}

    /** The count in its two places. */
    public record Counted(
            @About("the count") int count,
            @About("the same, noted elsewhere") int twin,
            @About("how many rows of filling there are") int filling) {}

    @About("Adds one to a tally")
    public record More(@About(value = "the tally", example = "visits") String tally) {}

    @About("Fills the records of a tally with rows")
    public record Filling(
            @About(value = "the tally", example = "visits") String tally,
            @About(value = "how many rows", example = "1000") int rows) {}

    /** For the change log. */
    public record Count(@About("the count") int count) {}

    @Override
    public String id() {
        return "tally";
    }

    @Override
    public String title() {
        return "Tally";
    }

    @Override
    public String about() {
        return "Counts";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("show", "GET {tally}", One.class, Counted.class,
                        (one, view) -> counted(one.tally(), view)),
                Operation.change("more", "POST {tally}", More.class, Counted.class, Tally::more),
                Operation.add("fill", "POST {tally}/filling", Filling.class, Counted.class, Tally::fill));
    }

    @Override
    public List<Migration> migrations() {
        String columns = " (tally varchar(50) not null, count integer not null, on_day date not null, "
                + "change_no bigint not null, void_no bigint)";
        return List.of(Migration.of(1, "counts",
                "create table if not exists tally_count" + columns,
                "create index if not exists tally_count_tally on tally_count (tally, change_no)",
                "create table if not exists tally_filling" + columns,
                "create index if not exists tally_filling_tally on tally_filling (tally)",
                "create table if not exists tally_twin" + columns,
                "create index if not exists tally_twin_tally on tally_twin (tally, change_no)"));
    }

    private static Counted counted(String tally, View view) {
        int filling = view.sql("select count(*) as n from tally_filling f where tally = :tally and "
                + Facts.counts("f")).with("tally", tally).first(row -> row.integer("n")).orElseThrow();
        return new Counted(latest("tally_count", tally, view), latest("tally_twin", tally, view), filling);
    }

    private static int latest(String table, String tally, View view) {
        return view.sql("select count from " + table + " f where tally = :tally and " + Facts.counts("f")
                + " order by tally desc, change_no desc limit 1")
                .with("tally", tally)
                .first(row -> row.integer("count"))
                .orElse(0);
    }

    private static Counted more(More more, Changing changing) {
        int before = latest("tally_count", more.tally(), changing);
        Thread.yield(); // so that another would come between, if it could
        changing.insert("tally_count", changing.on(), "tally", more.tally(), "count", before + 1);
        int twin = latest("tally_twin", more.tally(), changing);
        changing.insert("tally_twin", changing.on(), "tally", more.tally(), "count", twin + 1);
        changing.log(Ref.to("tally", more.tally()), new Count(before), new Count(before + 1));
        return counted(more.tally(), changing);
    }

    private static Counted fill(Filling filling, Changing changing) {
        for (int i = 0; i < filling.rows(); i++) {
            changing.insert("tally_filling", changing.on(), "tally", filling.tally(), "count", i);
        }
        changing.log(Ref.to("tally", filling.tally(), "filling"), null, new Count(filling.rows()));
        return counted(filling.tally(), changing);
    }
}
