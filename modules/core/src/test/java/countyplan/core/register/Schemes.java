package countyplan.core.register;

import static countyplan.core.register.Schemes.RiskState.CLOSED;
import static countyplan.core.register.Schemes.RiskState.MITIGATED;
import static countyplan.core.register.Schemes.RiskState.OPEN;

import countyplan.core.About;
import countyplan.core.Migration;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A service module of several registers: schemes, which belong to districts; posts beside them; risks beneath a scheme; and
/// steps beneath a risk.
public final class Schemes implements ServiceModule {
    /// What is held of a scheme.
    public record Scheme(
            @About(value = "the scheme's id", example = "oak-house") Id scheme,
            @About(value = "what it is called", example = "Oak House") String title,
            @About(value = "the district that it is in", example = "blaby") Optional<String> district) {
    }

    /// What is held of a risk.
    public record Risk(
            @About(value = "the scheme's id", example = "oak-house") Id scheme,
            @About(value = "the risk's id", example = "damp") Id risk,
            @About(value = "what may happen", example = "The walls are damp") String title,
            @About(value = "how likely it is", example = "3") int likelihood,
            @About(value = "when it is looked at again", example = "2022-09-01") Optional<LocalDate> review,
            @About(value = "what would be hit by it", example = "schemes/elm-court") List<Ref> hits) {
    }

    /// What is held of a step against a risk.
    public record Step(
            @About(value = "the scheme's id", example = "oak-house") Id scheme,
            @About(value = "the risk's id", example = "damp") Id risk,
            @About(value = "the step's number", example = "1") int number,
            @About(value = "what is to be done", example = "Call a builder") String title) {
    }

    /// What is held of a visit.
    public record Visit(
            @About(value = "the scheme's id", example = "oak-house") Id scheme,
            @About(value = "the visit's number", example = "1") int visit,
            @About(value = "its day", example = "2022-09-01") Optional<LocalDate> day) {
    }

    /// Where a visit stands.
    public enum VisitState {
        PLANNED, MADE
    }

    /// What is held of a post.
    public record Post(
            @About(value = "the post's id", example = "director") Id post,
            @About(value = "what it is called", example = "Director") String title) {
    }

    /// An id.
    public record Id(String value) {
        /// Reads one.
        public static Id of(String text) {
            if (!text.matches("[a-z0-9-]{1,60}")) {
                throw new IllegalArgumentException("an id such as oak-house");
            }
            return new Id(text);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /// Where a risk stands.
    public enum RiskState {
        OPEN, MITIGATED, CLOSED
    }

    /// Of what has no states.
    public enum Kept {
        KEPT
    }

    static final Register<Scheme, Kept> SCHEMES = Register
            .of("schemes", "scheme", "schemes", Scheme.class, Kept.class).belonging(Scheme::district);

    static final Register<Risk, RiskState> RISKS = Register
            .of("schemes", "risk", "risks", Risk.class, RiskState.class).beneath(SCHEMES).filed()
            .move(OPEN, MITIGATED, CLOSED).move(MITIGATED, OPEN, CLOSED)
            .link("hits", "hits", "is hit by")
            .due("look at it again", (held, book) -> held.record().review(), OPEN)
            .finding("likely", (held, book) -> held.record().likelihood() > 4
                    ? Optional.of(held.key() + " is likely, and is all but one of " + book.by("likelihood", 5).size())
                    : Optional.empty());

    static final Register<Step, Kept> STEPS = Register.of("schemes", "step", "steps", Step.class, Kept.class)
            .beneath(RISKS).newKey("2")
            .refusing("said-already", (held, view) -> Schemes.STEPS.inTheEnd(view,
                    Ref.to("schemes", held.record().scheme(), "risks", held.record().risk())).stream()
                    .filter(other -> !other.key().equals(held.key())
                            && other.record().title().equals(held.record().title()))
                    .findFirst().map(other -> "Step " + other.key() + " says so already"));

    static final Register<Visit, VisitState> VISITS = Register
            .of("schemes", "visit", "visits", Visit.class, VisitState.class).beneath(SCHEMES)
            .move(VisitState.PLANNED, VisitState.MADE).move(VisitState.MADE, VisitState.PLANNED)
            .due("visit", (held, book) -> held.record().day(), VisitState.PLANNED)
            .finding("twice", (held, book) -> held.record().day()
                    .filter(day -> book.by("day", day).size() > 1)
                    .map(day -> held.key() + " is not the only visit of its day"), VisitState.PLANNED);

    static final Register<Post, Kept> POSTS = Register.of("schemes", "post", "posts", Post.class, Kept.class).beside();

    public Schemes() {
    }

    @Override
    public String id() {
        return "schemes";
    }

    @Override
    public String title() {
        return "Schemes";
    }

    @Override
    public String about() {
        return "Schemes with their risks";
    }

    @Override
    public List<Register<?, ?>> registers() {
        return List.of(SCHEMES, RISKS, STEPS, VISITS, POSTS);
    }

    @Override
    public List<Migration> migrations() {
        var dated = "on_day date not null, change_no bigint not null, void_no bigint, ";
        return List.of(Migration.of(1, "schemes",
                "create table if not exists schemes_schemes (scheme varchar(60) not null, title varchar(1000) not null,"
                        + " district varchar(1000), " + dated + "primary key (scheme, on_day, change_no))",
                "create table if not exists schemes_posts (post varchar(60) not null, title varchar(1000) not null, "
                        + dated + "primary key (post, on_day, change_no))",
                "create table if not exists schemes_visits (scheme varchar(60) not null, visit integer not null,"
                        + " day date, " + dated + "primary key (scheme, visit, on_day, change_no))",
                "create table if not exists schemes_visit_states (scheme varchar(60) not null, visit integer not null,"
                        + " state varchar(20) not null, reason varchar(1000), " + dated
                        + "primary key (scheme, visit, on_day, change_no))",
                "create table if not exists schemes_risks (scheme varchar(60) not null, risk varchar(60) not null,"
                        + " title varchar(1000) not null, likelihood integer not null, review date, hits varchar(4000), "
                        + dated + "primary key (scheme, risk, on_day, change_no))",
                "create table if not exists schemes_risk_states (scheme varchar(60) not null, risk varchar(60) not null,"
                        + " state varchar(20) not null, reason varchar(1000), " + dated
                        + "primary key (scheme, risk, on_day, change_no))",
                "create table if not exists schemes_steps (scheme varchar(60) not null, risk varchar(60) not null,"
                        + " number integer not null, title varchar(1000) not null, " + dated
                        + "primary key (scheme, risk, number, on_day, change_no))"));
    }
}
