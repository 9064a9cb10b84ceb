package countyplan.core.register;

import countyplan.core.About;
import countyplan.core.Fields;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.ServiceModule;
import countyplan.core.Values;
import countyplan.core.View;
import countyplan.core.values.Standpoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A service module with a register of calls, which answers from the tables and from memory.
public final class Calls implements ServiceModule {
    static final Register<Call, State> CALLS = Register.of("calls", "call", "calls", Call.class, State.class)
            .move(State.OPEN, State.CLOSED).move(State.CLOSED, State.OPEN).belonging(Call::district)
            .report("told", "tells every call from memory", Told.class, (held, book) -> Optional
                    .of(new Told(held.record().callId())));

    /// What is held of a call.
    public record Call(
            @About(value = "the call", example = "c1") String callId,
            @About(value = "what it is called", example = "A fall") String title,
            @About(value = "the district", example = "blaby") Optional<String> district,
            @About(value = "how long it took", example = "3") OptionalInt minutes,
            @About(value = "what it cost", example = "7.50") Optional<BigDecimal> cost,
            @About(value = "what it was about", example = "home") List<String> tags) {
    }

    /// Where a call stands.
    public enum State {
        OPEN, CLOSED
    }

    /// A call told.
    public record Told(@About("the call") String callId) {
    }

    /// The numbers of rows at a time with which other things were read.
    @About("which differ")
    public record Sliced(@About("how many rows at a time") List<String> differing) {
    }

    /// Asks for all calls.
    @About("lists all calls from memory")
    public record Ask() {
    }

    public Calls() {
    }

    @Override
    public String id() {
        return "calls";
    }

    @Override
    public String title() {
        return "Calls";
    }

    @Override
    public String about() {
        return "Calls";
    }

    @Override
    public List<Register<?, ?>> registers() {
        return List.of(CALLS);
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(Operation.read("kept", "GET kept", Ask.class, Values.class, Calls::kept)
                .answering(() -> Fields.of("", "calls", List.of(
                        Fields.holding("kept", line(), true))))
                .limited(),
                Operation.read("sliced", "GET sliced", Ask.class, Sliced.class, Calls::sliced));
    }

    /// Reads all again, so many rows at a time, and tells whether that is the same however many they are.
    private static Sliced sliced(Ask ask, View view) {
        var store = new Declared<>(new Place("calls", "", ""), "call", "calls", Call.class, State.class).store();
        var whole = read(view, store, 1_000);
        return new Sliced(IntStream.rangeClosed(1, 5).filter(slice -> !read(view, store, slice).equals(whole))
                .mapToObj(Integer::toString).toList());
    }

    private record Slice(int rows) {
    }

    private static List<String> read(View view, Store<Call, State> store, int rows) {
        return view.<List<String>>kept(new Slice(rows), (before, news) -> new Telling<>(store, news, rows).read(null)
                .tales().stream().map(tale -> tale.key() + ": " + tale.facts().entries(Standpoint.ALL)
                        + tale.moves().entries(Standpoint.ALL))
                .toList());
    }

    private static Fields line() {
        return new Declared<>(new Place("calls", "", ""), "call", "calls", Call.class, State.class).line();
    }

    private static Values kept(Ask ask, View view) {
        List<Values> all = new ArrayList<>();
        CALLS.stories(view, story -> story.held().ifPresent(held -> all.add(new Values(line(), Map.of(
                "callId", held.key(), "title", held.record().title(), "district", held.record().district(),
                "minutes", Optional.ofNullable(held.record().minutes().isPresent()
                        ? held.record().minutes().getAsInt() : null),
                "cost", held.record().cost(), "tags", held.record().tags(), "state", held.state(), "since",
                held.since())))));
        return new Values(Fields.of("", "calls",
                List.of(Fields.holding("kept", line(), true))), Map.of("kept", all));
    }

    @Override
    public List<Migration> migrations() {
        var dated = "on_day date not null, change_no bigint not null, void_no bigint, ";
        return List.of(Migration.of(1, "calls",
                "create table if not exists calls_calls (call_id varchar(60) not null, title varchar(1000) not null,"
                        + " district varchar(1000), minutes integer, cost decimal(20, 2), tags varchar(4000), "
                        + dated
                        + "primary key (call_id, on_day, change_no))",
                "create table if not exists calls_call_states (call_id varchar(60) not null, state varchar(20) not null,"
                        + " reason varchar(1000), " + dated + "primary key (call_id, on_day, change_no))"));
    }
}
