package countyplan.core.register;

import countyplan.core.Fields;
import countyplan.core.Operation;
import countyplan.core.Values;
import countyplan.core.register.answers.RegisterRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The operations of a register: with plain names at a module's own path, named by its words elsewhere.
final class Operations<R extends Record, S extends Enum<S>> {
    private final Declared<R, S> declared;
    private final Asking<R, S> asking;
    private final Writing<R, S> writing;
    private final String one;
    private final String many;
    private final String key;
    private final List<Operation<?, ?>> all = new ArrayList<>();

    Operations(Declared<R, S> declared) {
        this.declared = declared;
        this.asking = new Asking<>(declared);
        this.writing = new Writing<>(declared);
        this.one = Declared.word(declared.one);
        this.many = Declared.word(declared.many);
        this.key = "{" + declared.keyName() + "}";
    }

    List<Operation<?, ?>> all() {
        reads();
        changes();
        if (declared.isFiled()) {
            many();
        }
        return all;
    }

    private void reads() {
        read("list", many, "", asking::filters, asking::lines, asking::list);
        read("show", one, key, () -> asking.one("shows "), declared::shown, asking::show);
        if (!declared.dues.isEmpty() || !declared.clocks.isEmpty()) {
            read("due", many + "-due", "due", asking::within, asking::dueLines, asking::due);
        }
        for (var report : declared.reports) {
            read(report.name(), many + "-" + report.name(), report.name(), () -> asking.reported(report),
                    () -> asking.reportLines(report), (given, view) -> asking.report(report, given, view));
        }
        if (declared.place.isOwn()) {
            add(Operation.read("findings", "GET findings", RegisterRecords.AskFindings.class,
                    RegisterRecords.Findings.class, asking::findings));
        }
        add(Operation.read(name("history", one + "-history"), route("GET", key + "/history"), Values.class,
                RegisterRecords.History.class, asking::history)
                .taking(() -> asking.one("tells what was entered, when and by whom, about ")));
    }

    private void changes() {
        if (!declared.madeElsewhere) {
            add(Operation.add(name("add", "add-" + one), route("POST", ""), Values.class, Values.class, writing::add)
                    .taking(writing::added).answering(declared::shown));
        }
        add(Operation.change(name("change", "change-" + one), route("PATCH", key), Values.class, Values.class,
                writing::change).taking(writing::changed).answering(declared::shown));
        if (!declared.moves.isEmpty()) {
            add(Operation.change(name("move", "move-" + one), route("POST", key + "/move"), Values.class, Values.class,
                    writing::move).taking(writing::moved).answering(declared::shown));
        }
        var correcting = new Correcting<>(declared);
        add(Operation.change(name("correct", "correct-" + one), route("POST", key + "/correct"), Values.class,
                RegisterRecords.History.class, correcting::correct).taking(correcting::taken));
        for (var act : declared.acts) {
            add(Operation.change(name(act.name(), act.name() + "-" + one), route("POST", key + "/" + act.name()),
                    Values.class, Values.class, (given, changing) -> writing.act(act, given, changing))
                    .taking(() -> Fields.of("", act.about(), declared.keys())).answering(declared::shown));
        }
    }

    /// A change to many beneath a record asks for no version of that: the token of the dry run tells what was seen.
    private void many() {
        var bulk = new Bulk<>(declared);
        var name = name("change-all", "change-" + many);
        var route = route("POST", "change-all");
        add((declared.place.isBeneath()
                ? Operation.add(name, route, Values.class, RegisterRecords.BulkChanged.class, bulk::change)
                : Operation.change(name, route, Values.class, RegisterRecords.BulkChanged.class, bulk::change))
                .taking(bulk::taken).previewed());
        add(Operation.add(name("import", "import-" + many), route("POST", "import"), Values.class,
                RegisterRecords.Imported.class, writing::load).taking(writing::loaded));
        add(Operation.read(name("export", "export-" + many), route("GET", "export"), Values.class,
                RegisterRecords.Exported.class, asking::export).taking(asking::exporting));
    }

    private void read(String own, String apart, String tail, Supplier<Fields> taking, Supplier<Fields> answering,
            Operation.Reading<Values, Values> handler) {
        add(Operation.read(name(own, apart), route("GET", tail), Values.class, Values.class, handler).taking(taking)
                .answering(answering));
    }

    private void add(Operation<?, ?> operation) {
        var reached = declared.isLimited() ? operation.limited() : operation;
        all.add(declared.roles.isEmpty() ? reached : reached.only(declared.roles.toArray(String[]::new)));
    }

    private String name(String own, String apart) {
        return declared.place.isOwn() ? own : apart;
    }

    private String route(String method, String tail) {
        return declared.place.route(method, tail);
    }
}
