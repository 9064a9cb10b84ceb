package countyplan.core.register;

import countyplan.core.Changing;
import countyplan.core.Choices;
import countyplan.core.Contribution;
import countyplan.core.Fields;
import countyplan.core.Finding;
import countyplan.core.Link;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Values;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.Collection;
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
/// `list` (a filter for each component, run by the database), `show`, `history`, `add`, `change`, `move` if
/// moves are declared, `correct` (strikes out an entry made by mistake), `change-all` (what fits filters, with the token of a
/// dry run), `import`, `export`, `findings`, `due` if anything falls due, and its reports. Those of a register [beside][#beside]
/// others or [beneath][#beneath(String)] a record are named by its words.
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
/// state is that of a new record. Where the states are an enum of one constant there is no table of states, and nothing is
/// said of them.
///
/// @param <R> the record: public, in a package that the module exports, each component with [countyplan.core.About]
/// @param <S> its states
public final class Register<R extends Record, S extends Enum<S>> implements Contribution {
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
        return new Register<>(new Declared<>(new Place(module, "", ""), one, many, type, states));
    }

    /// The same register beside others of its module, which tells it by its name: `action-plans/posts/{post}`. Its operations
    /// are named by its words then; see [#beneath(String)].
    public Register<R, S> beside() {
        return at("");
    }

    /// The same register beneath a record of its module: `beneath("{plan}")` makes records such as
    /// `action-plans/{plan}/risks/{risk}`. The record's first components are the path's, in order and of the same names, then
    /// its key; the tables have columns for all of them, and all of them are in the primary keys. What it is beneath is held
    /// on the day on which something is added, by the title that its module has for it
    /// ([countyplan.core.ServiceModule#title]).
    ///
    /// Its operations are named by its words: `risks` (those of one plan), `risk`, `risk-history`, `add-risk`,
    /// `change-risk`, `move-risk`, `correct-risk`, `risks-due`, an action as `NAME-risk` and a report as `risks-NAME`; with
    /// [#filed] also `import-risks`, `export-risks` and `change-risks`. Its findings are told by the core's `findings`.
    ///
    /// @param path after the module's id, with the keys of what is above in braces: `{strategy}/priorities/{number}`
    public Register<R, S> beneath(String path) {
        return at(path);
    }

    /// The same register beneath the records of another of its module, to whose owners its records belong too.
    public Register<R, S> beneath(Register<?, ?> parent) {
        var above = parent.declared;
        var path = above.place.route("", "{" + above.keyName() + "}").strip();
        var beneath = at(path);
        return above.isLimited() ? beneath.belonging() : beneath;
    }

    private Register<R, S> at(String above) {
        return new Register<>(declared.copy(new Place(declared.place.module(), above, Declared.word(declared.many))));
    }

    /// Files and changes to many at once too, for a register beside or beneath others; one at its module's own path has them
    /// anyway.
    public Register<R, S> filed() {
        return with(copy -> copy.filed = true);
    }

    /// A record belongs to the organisation or district that it tells, in lower-case words with hyphens, or to nobody. All
    /// operations answer limited callers then, who see their own records only, everywhere; see [countyplan.core.Facts#mine].
    public Register<R, S> belonging(Function<R, Optional<String>> owner) {
        return belongingToAll(record -> owner.apply(record).map(List::of).orElse(List.of()));
    }

    /// Likewise where a record may belong to several, each of whom sees and changes it, such as the providers of a scheme. One
    /// of them cannot change whose it is, and what they add is theirs alone.
    public Register<R, S> belongingToAll(Function<R, ? extends Collection<String>> owners) {
        return with(copy -> copy.owners = owners);
    }

    /// What a record without a component `title` is called where others name it, as in `trace`; its key otherwise.
    public Register<R, S> titled(Function<R, String> title) {
        return with(copy -> copy.title = title);
    }

    /// A record belongs to whom what it is beneath belongs to.
    public Register<R, S> belonging() {
        return with(copy -> copy.inherits = true);
    }

    /// A component, of type [Ref] or an optional one or a list of such, names records of any module: links that `trace` follows,
    /// told of from either end. One that is not held is a finding, `not-held`.
    ///
    /// @param word after the record's name: "mitigates"
    /// @param inverse after the other's: "is mitigated by"; see [countyplan.core.Link]
    public Register<R, S> link(String component, String word, String inverse) {
        return with(copy -> copy.ties.add(new Declared.Tie(component, word, inverse)));
    }

    /// Likewise, without words of its own for the way back.
    public Register<R, S> link(String component, String word) {
        return link(component, word, word + " it");
    }

    /// The table of the components, where another than that of its name is wanted: for records that the module kept by hand
    /// before, whose table is there already.
    ///
    /// @param name with the module's prefix: `strategy_success_measures`
    public Register<R, S> table(String name) {
        return with(copy -> copy.table = name);
    }

    /// A key that is free in the module's sample: the example of `add`. Those of all else are of the record's components.
    public Register<R, S> newKey(String example) {
        return with(copy -> copy.newKey = example);
    }

    /// The number of an entry of the example's record that could be struck out of the module's sample: the example of
    /// `correct`.
    public Register<R, S> wrongEntry(long example) {
        return with(copy -> copy.wrongEntry = example);
    }

    /// For callers with one of these roles only, to read and to change: a role of the module's own, such as `case-worker`, which
    /// tokens are given. Others are told nothing of its records, but that one was changed: what a change says must be marked
    /// personal where they may not know it.
    public Register<R, S> only(String... anyOf) {
        return with(copy -> copy.roles.addAll(List.of(anyOf)));
    }

    /// What is added holds from the day that it tells itself, such as the day a letter came, where no other is stated. It is
    /// refused where that day is still to come.
    public Register<R, S> from(Function<R, Optional<LocalDate>> day) {
        return with(copy -> copy.firstDay = day);
    }

    /// Records are added by operations that the module has for it, with [#add], and not by one of the register's.
    public Register<R, S> madeElsewhere() {
        return with(copy -> copy.madeElsewhere = true);
    }

    /// Something that must not be kept: the sentence, for a record as it is to be, which says what is wrong and what to do. It is
    /// asked before anything is added, changed or moved, and of every line of a file; the view is that of the change.
    ///
    /// @param code of the refusal, lower-case with hyphens
    public Register<R, S> refusing(String code, BiFunction<Held<R, S>, View, Optional<String>> sentence) {
        return with(copy -> copy.objections.add(new Declared.Objection<>(code, sentence)));
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

    /// States that tell of what has happened: the day of the move into one is the day on which it did, and none to come.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Register<R, S> happened(S... states) {
        return with(copy -> copy.past.addAll(List.of(states)));
    }

    /// Where a record stands, in few words for traces and links, where that is more than its state and since when: "expected by
    /// 30 November 2022".
    public Register<R, S> standing(Function<Held<R, S>, Optional<String>> words) {
        return with(copy -> copy.standing = words);
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
        return with(copy -> Joining.declare(copy, new Declared.Succession<>(replaces, starts, ends)));
    }

    /// What follows from a record and is shown with it.
    ///
    /// @param name as a component is called: `noticeBy`
    /// @param about its sentence
    public <T> Register<R, S> derived(String name, Class<T> type, String about, Function<R, Optional<T>> of) {
        return with(copy -> copy.derived.add(
                new Declared.Derived<>(Declared.component(name, type, Fields.Holds.MAYBE, about),
                        (record, day) -> of.apply(record))));
    }

    /// What follows from a record by a rule that was in force on the day of the answer, and is shown with it; otherwise as
    /// [#derived].
    public <T> Register<R, S> derivedOn(
            String name, Class<T> type, String about, BiFunction<R, LocalDate, Optional<T>> of) {
        return with(copy -> copy.derived.add(
                new Declared.Derived<>(Declared.component(name, type, Fields.Holds.MAYBE, about), of)));
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return new Operations<>(declared).all();
    }

    @Override
    public List<Choices> choices() {
        return new Contributed<>(declared).choices();
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        new Contributed<>(declared).findings(view, tell);
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        return new Contributed<>(declared).title(ref, view);
    }

    @Override
    public void links(Ref record, View view, Consumer<Link> tell) {
        new Contributed<>(declared).links(record, view, tell);
    }

    @Override
    public Optional<String> standing(Ref ref, View view) {
        return new Contributed<>(declared).standing(ref, view);
    }

    @Override
    public Map<String, Set<String>> columns() {
        return declared.store().needed();
    }

    /// The fields of a record as `show` answers them, for operations that the module adds.
    public Fields shown() {
        return declared.shown();
    }

    /// The address of a record, whether or not it is held.
    public Ref ref(R record) {
        return declared.store().ref(declared.store().columns().key(record));
    }

    /// A record on the day of the view.
    ///
    /// @param key its key; of a record beneath another, its [Ref]
    /// @throws countyplan.core.Refused not found
    public Held<R, S> get(View view, Object key) {
        return declared.store().get(view, declared.key(key));
    }

    /// The records beneath one, on the day of the view, by key; those of a register that is beneath nothing, which are kept in
    /// memory, where `above` is its module's own address.
    public List<Held<R, S>> all(View view, Ref above) {
        return declared.store().all(view, declared.store().beneath(above)
                .orElseThrow(() -> new IllegalArgumentException(above + " has no " + declared.many)));
    }

    /// The states that a record came into up to the day of the view, oldest first, also several of one day. They are read by its
    /// key, given as for [#get]; of very many records, [#stories] tells them.
    public List<Stage<S>> steps(View view, Object key) {
        return declared.store().steps(view, declared.key(key));
    }

    /// What will be held in the end of the records beneath one, by key, whatever days it was entered for: for a rule that must
    /// know of what is to come, such as that nothing is let to two at once.
    public List<Held<R, S>> inTheEnd(View view, Ref above) {
        return declared.store().inTheEnd(view, declared.store().beneath(above).filter(keys -> !keys.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(above + " has no " + declared.many)));
    }

    /// Tells all that was entered about every record of the register that the caller may know of, by key, whether or not it is
    /// held on the day of the view. It is read from memory ([View#kept]), also for many parents at once and for limited
    /// callers, who see their own.
    public void stories(View view, Consumer<Story<R, S>> each) {
        Ledger.of(view, declared.store()).stories(each);
    }

    /// Likewise, whoever asks: for records that everybody may know of, such as the rules that a report goes by
    /// ([countyplan.core.Facts#everyones]).
    public void everyonesStories(View view, Consumer<Story<R, S>> each) {
        Ledger.everyones(view, declared.store()).stories(each);
    }

    /// A record as `show` answers it, on the day of the view; the key as for [#get].
    public Values show(View view, Object key) {
        return new Asking<>(declared).values(get(view, key), view);
    }

    /// Adds a record in its first state on the day of the change, and answers it as `show` does.
    public Values add(Changing changing, R record) {
        return new Writing<>(declared).add(record, declared.first(), changing);
    }

    /// Makes a record into another on the day of the change, and answers it as `show` does; the key as for [#get]. Nothing
    /// is written where nothing differs.
    public Values change(Changing changing, Object key, UnaryOperator<R> to) {
        new Writing<>(declared).change(get(changing, key), to, changing);
        return show(changing, key);
    }

    /// Moves a record into a state on the day of the change, and answers it as `show` does; the key as for [#get].
    ///
    /// @throws countyplan.core.Refused as a conflict, if no rule lets it go there
    public Values move(Changing changing, Object key, S to, String reason) {
        new Writing<>(declared).move(get(changing, key), to, reason, changing);
        return show(changing, key);
    }
}
