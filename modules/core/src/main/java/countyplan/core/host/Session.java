package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.CatchUp;
import countyplan.core.Changing;
import countyplan.core.Link;
import countyplan.core.Made;
import countyplan.core.Page;
import countyplan.core.Query;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.store.Reading;
import countyplan.core.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a handler works with: a standpoint to read from and, within a change, the transaction to write in. */
final class Session implements Changing {
    private static final Map<String, String> INSERTS = new java.util.concurrent.ConcurrentHashMap<>();

    private static final Page ALL = new Page(OptionalInt.empty(), Optional.empty());

    private final Countyplan host;
    private final Call call;
    private final LocalDate today;
    private final LocalDate asAt;
    private final Optional<LocalDate> statedOn;
    private final long known;
    private final @Nullable Reading reading;
    private final @Nullable Transaction transaction;
    private final List<LogEntry> entries;
    private final Map<String, @Nullable Object> always = new HashMap<>();
    private final Page page;
    private final Sight sight;
    private boolean keepsWithoutLog;
    private boolean trusted;
    private @Nullable LocalDate firstDay;

    private Session(
            Countyplan host,
            Call call,
            LocalDate today,
            LocalDate asAt,
            Optional<LocalDate> statedOn,
            long known,
            @Nullable Reading reading,
            @Nullable Transaction transaction,
            List<LogEntry> entries,
            Page page) {
        this.host = host;
        this.call = call;
        this.today = today;
        this.asAt = asAt;
        this.statedOn = statedOn;
        this.known = known;
        this.reading = reading;
        this.transaction = transaction;
        this.entries = entries;
        this.page = page;
        always.put("asAt", asAt);
        always.put("known", known);
        always.put("mine", call.caller().belonging().orElse(null));
        this.sight = new Sight(call.caller(), this::coreSql);
        if (transaction != null) {
            always.put("on", asAt);
            always.put("number", known);
        }
    }

    /** To read as at a day, with the knowledge of that change. */
    static Session reading(
            Countyplan host, Call call, LocalDate today, LocalDate asAt, long known, Reading reading, Page page) {
        return new Session(host, call, today, asAt, Optional.empty(), known, reading, null, new ArrayList<>(), page);
    }

    /** To make the change of that number; it reads as at the day the change takes effect, its own writes included. */
    static Session writing(
            Countyplan host, Call call, LocalDate today, Optional<LocalDate> on, long number, Transaction transaction) {
        return new Session(host, call, today, on.orElse(today), on, number, null, transaction, new ArrayList<>(), ALL);
    }

    /** The same change, taking effect on another day. */
    Session on(Optional<LocalDate> other) {
        return new Session(host, call, today, other.orElse(today), other, known, null, transaction, entries, ALL);
    }

    Countyplan host() {
        return host;
    }

    /** The day from which what was written holds: a record may hold from earlier than the day of the change. */
    LocalDate effective() {
        return firstDay == null ? asAt : firstDay;
    }

    /** Says that the change is to be kept though it logs nothing: a restore brings its own log. */
    void keepWithoutLog() {
        keepsWithoutLog = true;
    }

    boolean keepsWithoutLog() {
        return keepsWithoutLog;
    }

    List<LogEntry> entries() {
        return entries;
    }

    Reading reading() {
        if (reading == null) {
            throw new IllegalStateException("a change reads within its transaction");
        }
        return reading;
    }

    /**
     * Makes sure that the caller may know of the record that they ask for.
     *
     * @throws Refused of kind not-found if not: to them it is as one that was never there
     */
    void admit(Optional<Ref> target) {
        if (caller().belonging().isPresent() && target.isPresent() && !sight.reaches(target.get())) {
            throw Refused.notFound("no-such-record", "There is no " + target.get(), List.of());
        }
    }

    /** Makes sure that a change touched nothing that the caller may not know of. */
    void checkReach() {
        if (caller().belonging().isPresent()) {
            for (LogEntry entry : entries) {
                if (!sight.reaches(entry.ref())) {
                    throw new IllegalStateException(call.operation() + " says that it keeps to a limited caller's own"
                            + " records, but changed " + entry.ref() + ", which belongs to others or nobody");
                }
            }
        }
    }

    /** Whether the caller may know of the record. */
    boolean reaches(Ref ref) {
        return sight.reaches(ref);
    }

    Transaction transaction() {
        if (transaction == null) {
            throw new IllegalStateException("a read may not write");
        }
        return transaction;
    }

    @Override
    public Caller caller() {
        return call.caller();
    }

    @Override
    public LocalDate asAt() {
        return asAt;
    }

    @Override
    public long known() {
        return known;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Page page() {
        return page;
    }

    @Override
    public Query sql(String statement) {
        if (caller().belonging().isPresent() && !trusted && !statement.contains(":mine")) {
            throw new IllegalStateException("a statement of an operation for limited callers must say whose rows it"
                    + " reads, with Facts.mine(...) or Facts.everyones(): " + statement);
        }
        return coreSql(statement);
    }

    /** A query of the core itself, which sees to it otherwise that a limited caller learns nothing. */
    Query coreSql(String statement) {
        return reading != null ? reading.query(statement, always) : transaction().query(statement, always);
    }

    @Override
    public <T> T kept(Object key, CatchUp<T> catchUp) {
        if (caller().belonging().isPresent() && !trusted && !catchUp.isForLimitedCallers()) {
            throw new IllegalStateException("what is kept in memory is of all records, and not for limited callers");
        }
        if (reading != null) {
            reading.open();
            return host.keeping().get(key, catchUp, host.log().last(reading),
                    statement -> reading.query(statement, Map.of()));
        }
        Function<String, Query> own = statement -> transaction().query(statement, Map.of());
        if (!transaction().hasWritten()) {
            return committed(key, catchUp, own);
        }
        T before;
        try (Reading others = host.store().read()) {
            others.open();
            before = committed(key, catchUp, statement -> others.query(statement, Map.of()));
        }
        return catchUp.take(before, new News(known - 1, known, own, entries.stream().map(LogEntry::ref).toList()));
    }

    /** What is kept, within a change: up to the one before it, since under the write lock all before it are committed. */
    private <T> T committed(Object key, CatchUp<T> catchUp, Function<String, Query> sql) {
        return host.keeping().get(key, catchUp, known - 1, sql);
    }

    @Override
    public Optional<Made> made(long change) {
        return coreSql("select made_at, caller from core_change where number = :change and number <= :known")
                .with("change", change)
                .first(row -> new Made(row.moment("made_at"), row.text("caller")));
    }

    @Override
    public Optional<String> title(Ref ref) {
        return sight.reaches(ref) ? trusting(() -> host.modules().module(ref.module())
                .flatMap(module -> Found.title(module, ref, this))) : Optional.empty();
    }

    @Override
    public List<Link> links(Ref record) {
        return sight.reaches(record) ? trusting(() -> Linking.gather(record, this)) : List.of();
    }

    @Override
    public Optional<String> standing(Ref ref) {
        return sight.reaches(ref) ? trusting(() -> Linking.standing(ref, this)) : Optional.empty();
    }

    /** Lets modules read whatever they need for what the core itself keeps to the caller's records. */
    private <T> T trusting(Supplier<T> work) {
        boolean before = trusted;
        trusted = true;
        try {
            return work.get();
        } finally {
            trusted = before;
        }
    }

    /** Whether it makes a change, in which a statement that failed has undone what came before. */
    boolean changes() {
        return transaction != null;
    }

    @Override
    public LocalDate on() {
        return asAt;
    }

    @Override
    public Optional<LocalDate> statedOn() {
        return statedOn;
    }

    @Override
    public long number() {
        transaction();
        return known;
    }

    @Override
    public void insert(String table, LocalDate on, @Nullable Object... columnsAndValues) {
        firstDay = firstDay == null || on.isBefore(firstDay) ? on : firstDay;
        int columns = columnsAndValues.length / 2;
        @Nullable
        Object[] values = new @Nullable Object[columns + 2];
        StringBuilder names = new StringBuilder(table);
        for (int i = 0; i < columns; i++) {
            names.append(' ').append(columnsAndValues[2 * i]);
            values[i] = columnsAndValues[2 * i + 1];
        }
        values[columns] = on;
        values[columns + 1] = known;
        transaction().insert(INSERTS.computeIfAbsent(names.toString(), Session::insertion), values);
    }

    private static String insertion(String tableAndColumns) {
        String[] words = tableAndColumns.split(" ");
        StringBuilder sql = new StringBuilder("insert into ").append(words[0]).append(" (");
        for (int i = 1; i < words.length; i++) {
            sql.append(words[i]).append(", ");
        }
        return sql.append("on_day, change_no) values (").append("?, ".repeat(words.length)).append("?)").toString();
    }

    @Override
    public int update(String statement, @Nullable Object... parametersAndValues) {
        Map<String, @Nullable Object> values = new HashMap<>(always);
        for (int i = 0; i < parametersAndValues.length; i += 2) {
            values.put(String.valueOf(parametersAndValues[i]), parametersAndValues[i + 1]);
        }
        return transaction().update(statement, values);
    }

    @Override
    public void log(Ref ref, @Nullable Record before, @Nullable Record after) {
        transaction();
        LogEntry entry = LogEntry.of(ref, before, after);
        if (!entry.isEmpty()) {
            entries.add(entry);
        }
    }

    @Override
    public void belongs(Ref ref, Collection<String> owners) {
        Belongings.give(ref, owners, caller(), transaction());
        sight.forget();
    }

    @Override
    public void belongs(Ref ref, String owner) {
        belongs(ref, List.of(owner));
    }

    @Override
    public void belongsToNobody(Ref ref) {
        belongs(ref, List.of());
    }

    @Override
    public void progress(long done, long total) {
        call.progress().at(done, total);
    }
}
