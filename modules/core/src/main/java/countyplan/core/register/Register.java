package countyplan.core.register;

import countyplan.core.Changing;
import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.Contribution;
import countyplan.core.Fields;
import countyplan.core.Finding;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Values;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A kind of record declared once: its components, its states and the moves between them, its clocks, what is due and what
/// to find wrong with it. It is a value; each method answers another register. A module that lists it among its
/// [registers][countyplan.core.ServiceModule#registers] has these operations by it:
///
/// `list` (a filter for each component, run by the database), `show`, `history`, `add`, `change`, `move`, `change-all`
/// (what fits filters, with the token of a dry run), `import`, `export`, `findings`, `due` if anything falls due, and its
/// reports.
///
/// ```java
/// Register.of("contracts", "contract", "contracts", Contract.class, ContractState.class)
///         .move(PLANNED, TENDERING, LIVE)
///         .due("give notice", (held, book) -> held.record().noticeBy(), LIVE)
///         .clock("award", clock -> clock.startsIn(TENDERING).pausedIn(ON_HOLD).stoppedBy(LIVE).workingDays(LIMIT))
///         .finding("expired", (held, book) -> ...)
/// ```
///
/// The record's first component is its key, and a component `title` its title. The module writes the tables, with a column
/// for each component named as SQL has it (`notice_months`), texts 1,000 characters wide, lists 4,000: `contracts_contracts`
/// with the components, `contracts_contract_states` with the key, `state varchar(...)` and `reason varchar(1000)`; both
/// with the three columns of dated facts ([countyplan.core.Facts]) and the primary key (key, on_day, change_no). The first
/// state is that of a new record.
///
/// @param <R> the record: public, in a package that the module exports, each component with [countyplan.core.About]
/// @param <S> its states
public final class Register<R extends Record, S extends Enum<S>> implements Contribution {
    private static final int MOST_CHOICES = 100;

    private final Declared<R, S> declared;

    private Register(Declared<R, S> declared) {
        this.declared = declared;
    }

    /// A register at a module's own path.
    ///
    /// @param module the module's id
    /// @param one what people call a record, and `many` several: "contract", "contracts"
    public static <R extends Record, S extends Enum<S>> Register<R, S> of(
            String module, String one, String many, Class<R> type, Class<S> states) {
        return new Register<>(new Declared<>(module, one, many, type, states));
    }

    private Register<R, S> with(Consumer<Declared<R, S>> more) {
        var copy = declared.copy();
        more.accept(copy);
        return new Register<>(copy);
    }

    /// From this state a record may move into those. None may move where nothing is said.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Register<R, S> move(S from, S... to) {
        return with(copy -> copy.moves.put(from, List.of(to)));
    }

    /// A clock; see [Clock].
    public Register<R, S> clock(String name, UnaryOperator<Clock<R, S>> rule) {
        return with(copy -> copy.clocks.add(rule.apply(Clock.named(name))));
    }

    /// Something to do by a day that a record tells, in one of these states or, if none is named, in
    /// any.
    ///
    /// @param what as an order: "give notice"
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Register<R, S> due(String what, BiFunction<Held<R, S>, Book<R, S>, Optional<LocalDate>> by, S... in) {
        return with(copy -> copy.dues.add(new Declared.Due<>(what, Set.of(in), by)));
    }

    /// Something to find wrong: the sentence, for a record that has it, in one of these states or, if none is named, in
    /// any.
    ///
    /// @param code stable, lower-case with hyphens
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Register<R, S> finding(
            String code, BiFunction<Held<R, S>, Book<R, S>, Optional<String>> sentence, S... in) {
        return with(copy -> copy.rules.add(new Declared.Rule<>(code, Set.of(in), sentence)));
    }

    /// A list of its own: a row for each record that has one.
    ///
    /// @param name of the operation
    /// @param about its sentence: "tells whether ..."
    public <T extends Record> Register<R, S> report(String name, String about, Class<T> row,
            BiFunction<Held<R, S>, Book<R, S>, Optional<T>> rows) {
        return with(copy -> copy.reports.add(new Declared.Report<>(name, about, row, rows::apply)));
    }

    /// A change of its own to one record, such as to use an extension.
    ///
    /// @param name of the operation
    /// @param about its sentence: "uses the next extension of a contract"
    /// @param to what the record is to be; throws [countyplan.core.Refused] if it cannot
    public Register<R, S> action(String name, String about, Function<Held<R, S>, R> to) {
        return with(copy -> copy.acts.add(new Declared.Act<>(name, about, to)));
    }

    /// One record takes the place of another, and is to begin the day after that ends: brings the operation `joins`, and
    /// the finding `gap` where nothing is in force between them.
    ///
    /// @param replaces the component that names the other
    public Register<R, S> succession(
            String replaces, Function<R, Optional<LocalDate>> starts, Function<R, Optional<LocalDate>> ends) {
        return with(copy -> {
            copy.succession = new Declared.Succession<>(replaces, starts, ends);
            copy.reports.add(new Declared.Report<>("joins",
                    "tells whether each of the " + copy.many + " begins the day after the one it replaces ends",
                    Join.class,
                    (held, book) -> Join.of(copy, held, book)));
            copy.rules.add(new Declared.Rule<R, S>("gap", Set.of(), (held, book) -> Join.of(copy, held, book)
                    .filter(join -> join.fit() == Join.Fit.GAP)
                    .map(join -> "Nothing is in force for " + Declared.counted(join.length(), "day", "days")
                            + " between " + join.old() + " and " + join.by())));
        });
    }

    /// What follows from a record and is shown with it.
    ///
    /// @param name as a component is called: `noticeBy`
    /// @param about its sentence
    public <T> Register<R, S> derived(String name, Class<T> type, String about, Function<R, Optional<T>> of) {
        return with(copy -> copy.derived.add(
                new Declared.Derived<>(Declared.component(name, type, Fields.Holds.MAYBE, about), of)));
    }

    @Override
    public List<Operation<?, ?>> operations() {
        var asking = new Asking<>(declared);
        var writing = new Writing<>(declared);
        var key = "{" + declared.type.getRecordComponents()[0].getName() + "}";
        List<Operation<?, ?>> all = new ArrayList<>();
        all.add(reading("list", "GET", asking::list).taking(asking::filters).answering(asking::lines));
        all.add(reading("show", "GET " + key, asking::show)
                .taking(() -> asking.one("shows ")).answering(declared::shown));
        if (!declared.dues.isEmpty() || !declared.clocks.isEmpty()) {
            all.add(reading("due", "GET due", asking::due).taking(asking::within).answering(asking::dueLines));
        }
        for (var report : declared.reports) {
            all.add(reading(report.name(), "GET " + report.name(), (given, view) -> asking.report(report, view))
                    .taking(() -> Fields.of("", report.about(), List.of()))
                    .answering(() -> asking.reportLines(report)));
        }
        all.add(Operation.read("findings", "GET findings", RegisterRecords.AskFindings.class,
                RegisterRecords.Findings.class, asking::findings));
        all.add(Operation.read("history", "GET " + key + "/history", Values.class, RegisterRecords.History.class,
                asking::history).taking(() -> asking.one("tells what was entered, when and by whom, about ")));
        all.add(Operation.read("export", "GET export", RegisterRecords.AskExport.class, RegisterRecords.Exported.class,
                asking::export));
        all.add(Operation.add("add", "POST", Values.class, Values.class, writing::add)
                .taking(writing::added).answering(declared::shown));
        all.add(Operation.change("change", "PATCH " + key, Values.class, Values.class, writing::change)
                .taking(writing::changed).answering(declared::shown));
        all.add(Operation.change("move", "POST " + key + "/move", Values.class, Values.class, writing::move)
                .taking(writing::moved).answering(declared::shown));
        for (var act : declared.acts) {
            all.add(Operation.change(act.name(), "POST " + key + "/" + act.name(), Values.class, Values.class,
                    (given, changing) -> writing.act(act, given, changing))
                    .taking(() -> Fields.of("", act.about(), List.of(declared.store().columns().key().component())))
                    .answering(declared::shown));
        }
        var bulk = new Bulk<>(declared);
        all.add(Operation.change("change-all", "POST change-all", Values.class, RegisterRecords.BulkChanged.class,
                bulk::change).taking(bulk::taken).previewed());
        all.add(Operation.add("import", "POST import", RegisterRecords.Import.class, RegisterRecords.Imported.class,
                (given, changing) -> new Importing<>(declared, changing).load(given.file())));
        return all;
    }

    private static Operation<Values, Values> reading(
            String name, String route, Operation.Reading<Values, Values> handler) {
        return Operation.read(name, route, Values.class, Values.class, handler);
    }

    @Override
    public List<Choices> choices() {
        var key = declared.store().columns().key();
        return key.component().held() == String.class ? List.of()
                : List.of(new Choices(key.component().held(), (given, prefix, view) -> choices(prefix, view)));
    }

    private List<Choice> choices(String prefix, View view) {
        var store = declared.store();
        return view.sql(store.select() + " and f." + store.columns().key().name() + " like :start" + store.order()
                + " limit " + MOST_CHOICES).with("start", prefix.replace("%", "") + "%").list(store::held).stream()
                .map(held -> new Choice(held.key(), titled(held))).toList();
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        new Asking<>(declared).tell(view, tell);
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        return ref.segments().size() == 2 && ref.module().equals(declared.module)
                ? declared.store().find(view, ref.segments().getLast()).map(this::titled)
                : Optional.empty();
    }

    private String titled(Held<R, S> held) {
        return Asking.title(declared, held).orElse(held.key());
    }

    @Override
    public Map<String, Set<String>> columns() {
        return declared.store().needed();
    }

    /// The fields of a record as `show` answers them, for operations that the module adds.
    public Fields shown() {
        return declared.shown();
    }

    /// A record on the day of the view.
    ///
    /// @throws countyplan.core.Refused not found
    public Held<R, S> get(View view, Object key) {
        return declared.store().get(view, Column.text(key));
    }

    /// A record as `show` answers it, on the day of the view.
    public Values show(View view, Object key) {
        return new Asking<>(declared).values(get(view, key), view);
    }

    /// Makes a record into another on the day of the change, and answers it as `show` does. Nothing is written where
    /// nothing differs.
    public Values change(Changing changing, Object key, UnaryOperator<R> to) {
        var held = get(changing, key);
        var record = to.apply(held.record());
        Writing.refuseUnfit(declared, record);
        new Keeper<>(declared, changing, false).change(held, record, held.state(), held.reason());
        return show(changing, key);
    }
}
