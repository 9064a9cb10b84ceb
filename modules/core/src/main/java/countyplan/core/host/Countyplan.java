package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Faults;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Page;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Nearest;
import countyplan.core.catalogue.Personal;
import countyplan.core.store.Migrations;
import countyplan.core.store.Reading;
import countyplan.core.store.Store;
import countyplan.core.store.StoreUnavailable;
import countyplan.core.store.Transaction;
import countyplan.core.written.LoggedFields;
import countyplan.core.written.Moment;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Countyplan, opened on a data folder: the modules found, their records, and the invoker that runs their operations.
 */
public final class Countyplan implements Invoker, AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(Countyplan.class.getName());

    private final Modules all;
    private final Migrations.Standing tables;
    private final Modules modules;
    private final Store store;
    private final Log log;
    private final Clock clock;
    private final TokenBook tokens;
    private final Keeping keeping;
    private final Map<String, Personal> personal = new ConcurrentHashMap<>();

    private Countyplan(Modules all, OpenRecords records, Options options) {
        this.all = all;
        this.tables = records.tables();
        this.modules = all.without(unusable(tables));
        this.store = records.store();
        this.log = new Log(options.database().isEmpty());
        this.keeping = records.keeping(options);
        this.clock = options.clock();
        this.tokens = new TokenBook(store, clock);
    }

    /** Opens with the modules of the options' layer. */
    public static Countyplan open(Options options) {
        return open(Modules.find(options.layer()), options);
    }

    /**
     * Opens a data folder or database, bringing its tables up to what the modules need.
     *
     * @throws MustWrite if it was to be opened read-only and cannot be
     * @throws Refused of kind unavailable if it cannot be opened
     */
    public static Countyplan open(Modules modules, Options options) {
        try {
            OpenRecords records = OpenRecords.open(modules, options);
            return new Countyplan(modules, records, options);
        } catch (StoreUnavailable unavailable) {
            LOGGER.log(System.Logger.Level.INFO, "the store cannot be opened", unavailable);
            throw new Refused(new Refusal(
                    Refusal.Kind.UNAVAILABLE, "store-unavailable", String.valueOf(unavailable.getMessage()), List.of(),
                    List.of()));
        }
    }

    /** The modules whose tables cannot be used, and why. */
    private static Map<String, String> unusable(Migrations.Standing tables) {
        Map<String, String> reasons = new HashMap<>();
        tables.modules().forEach((module, state) -> state.problem()
                .ifPresent(problem -> reasons.put(module, "its tables are not as it needs them (" + problem + ")")));
        return reasons;
    }

    @Override
    public Catalogue catalogue() {
        return modules.catalogue();
    }

    /** The modules that can be used, and what was left out. */
    public Modules modules() {
        return modules;
    }

    /** The modules found, with those whose tables cannot be used. */
    Modules all() {
        return all;
    }

    Migrations.Standing tables() {
        return tables;
    }

    /** The named tokens that were given out. */
    public Tokens tokens() {
        return tokens;
    }

    Store store() {
        return store;
    }

    Log log() {
        return log;
    }

    Keeping keeping() {
        return keeping;
    }

    @Override
    public Answer invoke(Call call) {
        try {
            Bound bound =
                    modules.operation(call.operation()).orElseThrow(() -> unknown(call.operation(), call.caller()));
            return run(bound, call);
        } catch (Refused refused) {
            // which of its values are personal is not to be had either, and the sentence has none
            return new Answer.Refusing(refused.refusal().code().equals(Plugin.UNAVAILABLE) ? refused.refusal()
                    : discreet(refused.refusal(), call));
        } catch (StoreUnavailable unavailable) {
            return refusing(Refusal.Kind.UNAVAILABLE, "store-unavailable", String.valueOf(unavailable.getMessage()));
        } catch (RuntimeException | StackOverflowError defect) {
            String reference = Long.toString(System.nanoTime(), 36);
            LOGGER.log(System.Logger.Level.ERROR, "defect " + reference + " in " + call.operation(),
                    personal(call.operation()).none() ? defect : Unspoken.of(defect));
            return refusing(
                    Refusal.Kind.INTERNAL,
                    "defect",
                    "Countyplan itself went wrong here, and nothing was changed; the log has the details under "
                            + reference);
        }
    }

    private Refusal discreet(Refusal refusal, Call call) {
        return modules.operation(call.operation())
                .map(bound -> personal(call.operation()).without(refusal, bound.entry().input(), call.arguments()))
                .orElse(refusal);
    }

    /** The personal fields of the operation's whole module: a file that it takes may have columns for any of them. */
    private Personal personal(String operation) {
        return modules.operation(operation)
                .map(bound -> personal.computeIfAbsent(bound.entry().module(),
                        module -> Personal.of(catalogue().of(module))))
                .orElseGet(() -> Personal.of(List.of()));
    }

    private static Answer refusing(Refusal.Kind kind, String code, String sentence) {
        return new Answer.Refusing(new Refusal(kind, code, sentence, List.of(), List.of()));
    }

    private Refused unknown(String operation, Caller caller) {
        for (LeftOut each : modules.leftOut()) {
            if (each.answersTo(operation.split(" ")[0])) {
                return new Refused(new Refusal(
                        Refusal.Kind.UNAVAILABLE, "module-left-out", caller.has(Caller.ADMINISTRATOR) ? each.sentence()
                                : "The module " + operation.split(" ")[0]
                                        + " is left out here; ask an administrator why",
                        List.of(), List.of()));
            }
        }
        List<String> names = catalogue().entries().stream().map(Entry::name).toList();
        List<String> near = Nearest.to(operation, names);
        return new Refused(new Refusal(
                Refusal.Kind.INVALID,
                "unknown-operation",
                "There is no operation called \"" + operation + "\"",
                List.of(),
                near.isEmpty() ? names : near));
    }

    private Answer run(Bound bound, Call call) {
        Faults faults = new Faults();
        Asked asked = Asked.of(bound.entry(), call.arguments(), faults);
        Record input =
                new Binding(faults, call.files()).bind(bound.input(), call.arguments(), bound.entry().envelope());
        faults.refuse("bad-input", faultsIn(bound.entry(), faults));
        Authority.check(bound, call.caller());
        Unchanging.refuse(bound.entry(), call);
        if (input == null) {
            throw new IllegalStateException("no input and no fault");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        return bound.operation().kind() == Operation.Kind.READ
                ? read(bound, input, asked, call, today)
                : write(bound, input, asked, call, today);
    }

    private static String faultsIn(Entry entry, Faults faults) {
        int count = faults.count();
        return (count == 1 ? "One thing" : count + " things") + " about \"" + entry.name()
                + "\" cannot be used as given";
    }

    private Answer read(Bound bound, Record input, Asked asked, Call call, LocalDate today) {
        LocalDate asAt = asked.asAt().orElse(today);
        try (Reading reading = store.read()) {
            long known = asked.knownAt().map(moment -> log.lastBy(moment, reading)).orElseGet(() -> log.last(reading));
            Page page = asked.page();
            Session session = Session.reading(this, call, today, asAt, known, reading, page);
            if (call.caller().belonging().isPresent()) {
                session.admit(target(bound, input));
            }
            Record output = reading(bound, input, session);
            OptionalLong version =
                    bound.entry().isOfRecord() ? version(target(bound, input), known, reading) : OptionalLong.empty();
            return Answering.read(bound, output, asked, page, asAt, version);
        }
    }

    private OptionalLong version(Optional<Ref> target, long known, Reading reading) {
        if (target.isEmpty()) {
            return OptionalLong.empty();
        }
        long version = log.version(target.get(), known, reading);
        return version == 0 ? OptionalLong.empty() : OptionalLong.of(version);
    }

    /** The record that an operation is about, by the input's own values: an id may be written in more ways than one. */
    private static Optional<Ref> target(Bound bound, Record input) {
        try {
            return bound.entry().target(name -> LoggedFields.text(bound.input().value(name, input)));
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("bad-address", "There can be no such record: its path is to be " + e.getMessage());
        }
    }

    private Answer write(Bound bound, Record input, Asked asked, Call call, LocalDate today) {
        if (store.readOnly()) {
            return refusing(Refusal.Kind.UNAVAILABLE, "read-only",
                    "The records are open for reading only, so nothing was changed");
        }
        keeping.forgetFiles(call.operation());
        Answer answer = store.write(transaction -> change(bound, input, asked, call, today, transaction));
        if (answer instanceof Answer.Done done) {
            log.kept(done.change());
            keeping.forgetFiles(call.operation());
        }
        return answer;
    }

    private Store.Kept<Answer> change(
            Bound bound, Record input, Asked asked, Call call, LocalDate today, Transaction transaction) {
        if (asked.key().isPresent()) {
            Optional<Repeatable.First> first = Repeatable.first(transaction, call, asked.key().get(), clock.instant());
            if (first.isPresent()) {
                return new Store.Kept<>(Answering.repeated(bound, first.get()), false);
            }
        }
        Log.Next next = log.next(transaction, clock.instant());
        Session session = Session.writing(this, call, today, asked.on(), next.number(), transaction);
        Optional<Ref> target = target(bound, input);
        session.admit(target);
        long seen = target.map(ref -> log.version(ref, next.number(), transaction)).orElse(0L);
        if (bound.operation().kind() == Operation.Kind.CHANGE && target.isPresent() && seen > 0) {
            Versions.check(target.get(), seen, asked.ifVersion(), transaction);
        }
        if (bound.operation().isPreviewed() && !asked.dryRun() && asked.token().isEmpty()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.VERSION_NEEDED,
                    "preview-needed",
                    "\"" + call.operation()
                            + "\" changes many records at once: run it dry first (`dryRun`), and give the "
                            + "token that this answers",
                    List.of(),
                    List.of()));
        }
        Record output = writing(bound, input, session);
        session.checkReach();
        if (asked.dryRun()) {
            String token = Preview.token(call.operation(), session.entries());
            Preview preview = Preview.of(session.entries(), token);
            return new Store.Kept<>(
                    Answering.preview(bound.operation().isPreviewed() ? preview.saying(bound.output().headline(output))
                            : preview),
                    false);
        }
        if (asked.token().isPresent()
                && !asked.token().get().equals(Preview.token(call.operation(), session.entries()))) {
            throw Refused.conflict(
                    "preview-moved",
                    "What would change now is not what the dry run showed; run it dry again and use its token");
        }
        if (session.entries().isEmpty()) {
            return new Store.Kept<>(
                    Answering.written(bound, output, session.effective(), version(seen), OptionalLong.empty()),
                    session.keepsWithoutLog());
        }
        long version =
                session.entries().stream().anyMatch(entry -> target.isPresent() && entry.ref().equals(target.get()))
                        ? next.number()
                        : seen;
        Answer.Done done =
                Answering.written(bound, output, session.effective(), version(version), OptionalLong.of(next.number()));
        log.write(transaction, next, call.caller(), call.operation(), session.effective(), session.entries());
        if (asked.key().isPresent()) {
            Repeatable.keep(transaction, call, asked.key().get(), done, next.number());
        }
        return new Store.Kept<>(done, true);
    }

    private static OptionalLong version(long number) {
        return number == 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Runs one of a sample's steps within a change. */
    void within(Session session, String operation, Optional<LocalDate> on, JsonObject arguments,
            Map<String, countyplan.core.Document> files) {
        Bound bound = modules.operation(operation).orElseThrow(() -> unknown(operation, session.caller()));
        Faults faults = new Faults();
        Record input = new Binding(faults, files).bind(bound.input(), arguments, bound.entry().envelope());
        faults.refuse("bad-sample", "A sample does not fit its module: " + faultsIn(bound.entry(), faults));
        if (input == null) {
            throw new IllegalStateException("no input and no fault");
        }
        writing(bound, input, session.on(on));
    }

    @SuppressWarnings("unchecked") // the input was made by the shape of the operation's own input
    private static Record reading(Bound bound, Record input, Session session) {
        return ((Operation<Record, Record>) bound.operation()).read(input, session);
    }

    @SuppressWarnings("unchecked") // as above
    private static Record writing(Bound bound, Record input, Session session) {
        return ((Operation<Record, Record>) bound.operation()).write(input, session);
    }

    @Override
    public void close() {
        tokens.close();
        store.close();
    }
}
