package countyplan.core.register;

import static countyplan.core.register.Visits.State.ASKED;
import static countyplan.core.register.Visits.State.DONE;
import static countyplan.core.register.Visits.State.OPEN;
import static countyplan.core.register.Visits.State.WAITING;

import countyplan.core.About;
import countyplan.core.Migration;
import countyplan.core.ServiceModule;
import countyplan.core.values.Dated;
import countyplan.core.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A service module that is a register of visits and nothing else.
public final class Visits implements ServiceModule {
    static final Dated<Integer> LIMIT = Dated.of("time for a visit",
            Dated.from(LocalDate.of(2020, 1, 1), 10, "a test").marked("ours"));

    private final String table;

    /// What is held of a visit.
    public record Visit(
            @About(value = "the visit's number", example = "v1") VisitId visit,
            @About(value = "what it is for", example = "Grab rails") String title,
            @About(value = "who is visited", example = "A. Person", personal = true) Optional<String> person,
            @About(value = "its day", example = "2022-06-06") Optional<LocalDate> day,
            @About(value = "what it costs", example = "12.50", unit = "GBP") Optional<Money> cost,
            @About(value = "how long it takes", example = "45", unit = "minutes") OptionalInt minutes,
            @About(value = "what is looked at", example = "stairs") List<String> looks,
            @About(value = "whether it is urgent", example = "yes") boolean urgent) {

        public Visit {
            if (minutes.orElse(0) > 600) {
                throw new IllegalArgumentException("a visit of at most 600 minutes");
            }
        }
    }

    /// A visit's number.
    public record VisitId(String value) {
        /// Reads one.
        public static VisitId of(String text) {
            if (!text.matches("[a-z0-9-]{1,60}")) {
                throw new IllegalArgumentException("a visit's number, such as v1");
            }
            return new VisitId(text);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /// Where it stands.
    public enum State {
        ASKED, OPEN, WAITING, DONE
    }

    static final Register<Visit, State> REGISTER = Register.of("visits", "visit", "visits", Visit.class, State.class)
            .move(ASKED, OPEN, DONE).move(OPEN, WAITING, DONE).move(WAITING, OPEN)
            .clock("visit", clock -> clock.startsIn(OPEN).pausedIn(WAITING).stoppedBy(DONE).workingDays(LIMIT))
            .finding("no-day", (held, book) -> held.record().day().isEmpty()
                    ? Optional.of(held.key() + " has no day") : Optional.empty(), OPEN);

    public Visits() {
        this("title varchar(1000) not null,");
    }

    Visits(String titleColumn) {
        this.table = titleColumn;
    }

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
        return "Visits to homes";
    }

    @Override
    public List<Register<?, ?>> registers() {
        return List.of(REGISTER);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.of(1, "visits",
                "create table if not exists visits_visits (visit varchar(60) not null, "
                        + table
                        + " person varchar(1000), day date, cost numeric(12, 2), minutes integer, looks varchar(4000),"
                        + " urgent boolean not null, on_day date not null, change_no bigint not null, void_no bigint,"
                        + " primary key (visit, on_day, change_no))",
                "create table if not exists visits_visit_states (visit varchar(60) not null, state varchar(20) not null,"
                        + " reason varchar(1000), on_day date not null, change_no bigint not null, void_no bigint,"
                        + " primary key (visit, on_day, change_no))"));
    }
}
