package county.visits;

import countyplan.core.About;
import countyplan.core.Facts;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.ServiceModule;
import java.util.List;

public final class Visits implements ServiceModule {
    @About("lists the visits that were made")
    public record Ask() {}

    public record Made(@About(value = "each visit", rows = true) List<Visit> visits) {}

    public record Visit(@About("its number") int visit, @About("where it was") String place) {}

    @Override
    public String id() {
        return "visits";
    }

    @Override
    public String title() {
        return "Visits";
    }

    @Override
    public String about() {
        return "Visits to people at home";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(Operation.read("list", "GET", Ask.class, Made.class,
                (ask, view) -> new Made(view.sql("select visit, place from visits_visit v where " + Facts.counts("v"))
                        .list(row -> new Visit(row.integer("visit"), row.text("place"))))));
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.of(1, "visits", """
                create table if not exists visits_visit (
                  visit integer not null, place varchar(200) not null,
                  on_day date not null, change_no bigint not null, void_no bigint)"""));
    }
}
