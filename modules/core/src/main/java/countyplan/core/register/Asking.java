package countyplan.core.register;

import countyplan.core.Document;
import countyplan.core.Fields;
import countyplan.core.Finding;
import countyplan.core.Refused;
import countyplan.core.Fault;
import countyplan.core.Values;
import countyplan.core.View;
import countyplan.core.register.answers.ClockLine;
import countyplan.core.register.answers.RegisterRecords;
import countyplan.core.values.LongDate;
import countyplan.core.written.LoggedFields;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers what is asked of a register.
final class Asking<R extends Record, S extends Enum<S>> {
    private final Declared<R, S> declared;
    private @Nullable Filters<R, S> filters;

    Asking(Declared<R, S> declared) {
        this.declared = declared;
    }

    private Filters<R, S> filter() {
        if (filters == null) {
            filters = new Filters<>(declared, "");
        }
        return filters;
    }

    Fields filters() {
        return Fields.of("", "lists the " + declared.many + " that fit every filter given",
                Fields.together(declared.parents(), filter().components()));
    }

    Fields lines() {
        return Fields.of("", "the " + declared.many, List.of(Declared.headline(),
                Fields.holding(many(), declared.line(), true)));
    }

    /// What its records are called in an answer: `hospitalStays`.
    private String many() {
        return Writing.component(declared.many);
    }

    /// As many as are wanted, with the last key as the cursor: where nothing else is asked the database cuts them; what fits
    /// filters in the whole register is found in memory.
    Values list(Values given, View view) {
        refuseParentless(given, view);
        var page = view.page();
        var limit = page.limit();
        var most = limit.isPresent() ? limit.getAsInt() + 1L : Long.MAX_VALUE;
        List<Held<R, S>> found = filter().asked(given) && declared.store().columns().above(given).isEmpty()
                ? kept(given, view, most)
                : queried(given, view, most);
        var cut = limit.isPresent() && found.size() > limit.getAsInt();
        List<Values> lines = new ArrayList<>();
        (cut ? found.subList(0, limit.getAsInt()) : found).forEach(held -> lines.add(line(held, view.asAt())));
        page.cut(cut ? Optional.of(cursor(lines.getLast())) : Optional.empty());
        var summary = declared.counted(lines.size()) + (cut ? ", and more follow" : "") + ".";
        return new Values(lines(), Map.of("summary", summary, many(), lines));
    }

    private List<Held<R, S>> kept(Values given, View view, long most) {
        return since(filter().kept(declared.store(), given, view).stream(), given, view, most);
    }

    /// Those after the cursor.
    private List<Held<R, S>> since(Stream<Held<R, S>> all, Values given, View view, long most) {
        var columns = declared.store().columns();
        var after = view.page().after().map(cursor -> columns.key(given, own(cursor)));
        return (after.isPresent() ? all.filter(held -> columns.order(columns.key(held.record()), after.get()) > 0)
                : all)
                .limit(most).toList();
    }

    private List<Held<R, S>> queried(Values given, View view, long most) {
        var store = declared.store();
        var page = view.page();
        var columns = store.columns();
        if (columns.key().ordersItself()) {
            return since(columns.ordered(filter().query(store, given, view, "", "").list(store::held),
                    held -> columns.key(held.record())).stream(), given, view, most);
        }
        var more = page.after().isPresent() ? " and f." + columns.key().name() + " > :afterKey" : "";
        var query = filter().query(store, given, view, more, most == Long.MAX_VALUE ? "" : " limit " + most);
        page.after().ifPresent(cursor -> query.with("afterKey", own(cursor)));
        return query.list(store::held);
    }

    private String cursor(Values line) {
        var key = Column.text(java.util.Objects.requireNonNull(
                line.held().get(declared.store().columns().key().component().name())));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private Object own(String cursor) {
        try {
            return declared.store().columns().key()
                    .parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw Refused.invalid("bad-cursor", "There is no such place in the list to go on from; ask from the start",
                    new Fault("after", cursor, "the next of an earlier answer to the same question"));
        }
    }

    private Values line(Held<R, S> held, LocalDate asAt) {
        var values = standing(held, asAt);
        declared.parents().forEach(parent -> values.remove(parent.name()));
        return new Values(declared.line(), values);
    }

    private Map<String, @Nullable Object> standing(Held<R, S> held, LocalDate asAt) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        declared.store().columns().all()
                .forEach(column -> values.put(column.component().name(), column.get(held.record())));
        if (!declared.isStateless()) {
            values.put("state", held.state());
            values.put("since", held.since());
        }
        declared.derived.forEach(each -> values.put(each.component().name(), each.of().apply(held.record(), asAt)));
        return values;
    }

    Fields one(String lead) {
        return Fields.of("", lead + declared.a(), declared.keys());
    }

    Values show(Values given, View view) {
        return values(declared.store().get(view, declared.store().columns().key(given)), view);
    }

    private void refuseParentless(Values given, View view) {
        var above = declared.store().columns().above(given);
        if (!above.isEmpty()) {
            declared.store().refuseParentless(view, declared.store().columns().key(given, ""));
        }
    }

    /// A record as its page shows it.
    Values values(Held<R, S> held, View view) {
        var values = standing(held, view.asAt());
        if (declared.isStateless()) {
            return new Values(declared.shown(), values);
        }
        var stages = declared.store().stages(view, declared.store().columns().key(held.record()));
        values.put("reason", held.reason());
        var past = stages.stream().filter(stage -> !stage.from().isAfter(view.asAt())).toList();
        var later = stages.subList(past.size(), stages.size());
        values.put("mayBecome", declared.moves().between(past.stream().map(Stage::state).toList(),
                later.stream().map(Stage::state).toList()));
        values.put("afterwards", later.isEmpty() ? Optional.empty() : Optional.of(Stage.words(later)));
        if (!declared.clocks.isEmpty()) {
            values.put("clocks", clocks(held, past, view.asAt()));
        }
        return new Values(declared.shown(), values);
    }

    private List<ClockLine> clocks(Held<R, S> held, List<Stage<S>> stages, LocalDate asAt) {
        return declared.clocks.stream().flatMap(clock -> Timing.line(clock, held.record(), stages, asAt).stream())
                .toList();
    }

    Fields within() {
        return Fields.of("", "tells what is to be done with the " + declared.many + " by which day, soonest first",
                Fields.together(declared.parents(), List.of(new Fields.Component("days", int.class, Fields.Holds.MAYBE,
                        "only what falls due within so many days", "90", "days", false, false, false, false,
                        null))));
    }

    Fields dueLines() {
        return Fields.of("", "what is due", List.of(Declared.headline(), new Fields.Component("due",
                RegisterRecords.DueLine.class, Fields.Holds.MANY, "soonest first", "", "", false, true, false, false,
                null)));
    }

    Values due(Values given, View view) {
        refuseParentless(given, view);
        var within = given.maybe("days", Integer.class);
        var dues = Dues.of(declared, view, declared.store().columns().above(given),
                within.isPresent() ? OptionalInt.of(within.get()) : OptionalInt.empty());
        var summary = Declared.counted(dues.size(), "thing is due", "things are due")
                + (dues.past() == 0 ? "." : "; the day of " + dues.past() + " has passed.");
        return new Values(dueLines(), Map.of("summary", summary, "due", dues));
    }

    static <R extends Record, S extends Enum<S>> Optional<String> title(Declared<R, S> declared, Held<R, S> held) {
        var title = declared.title;
        return title != null ? Optional.of(title.apply(held.record())) : declared.store().columns().all().stream()
                .filter(column -> column.component().name().equals("title") && !column.component().personal())
                .findFirst().map(column -> Column.text(column.get(held.record())));
    }

    Fields reportLines(Declared.Report<R, S> report) {
        return Fields.of("", report.about(), List.of(new Fields.Component(Writing.component(report.name()),
                report.row(), Fields.Holds.MANY, "record by record", "", "", false, true, false, false, null)));
    }

    Fields reported(Declared.Report<R, S> report) {
        return Fields.of("", report.about(), declared.parents());
    }

    Values report(Declared.Report<R, S> report, Values given, View view) {
        refuseParentless(given, view);
        var book = new Book<>(declared.store(), view, declared.store().columns().above(given));
        List<Record> rows = new ArrayList<>();
        book.all().forEach(held -> report.rows().apply(held, book).ifPresent(rows::add));
        return new Values(reportLines(report), Map.of(Writing.component(report.name()), rows));
    }

    RegisterRecords.Findings findings(RegisterRecords.AskFindings asked, View view) {
        List<Finding> findings = new ArrayList<>();
        tell(view, findings::add);
        return new RegisterRecords.Findings(findings.isEmpty() ? "Nothing needs attention."
                : Declared.counted(findings.size(), "thing needs attention.", "things need attention."), findings);
    }

    /// A rule that looks at more than one record looks at those beneath the same.
    void tell(View view, Consumer<Finding> tell) {
        if (declared.rules.isEmpty() && declared.clocks.isEmpty() && declared.ties.isEmpty()) {
            return;
        }
        Book.each(declared.store(), view, declared.wrongIn(),
                (held, book, stages) -> tell(held, book, stages, view, tell));
    }

    private void tell(Held<R, S> held, Book<R, S> book, List<Stage<S>> stages, View view, Consumer<Finding> tell) {
        var store = declared.store();
        for (var rule : declared.rules) {
            if (rule.in().isEmpty() || rule.in().contains(held.state())) {
                rule.sentence().apply(held, book)
                        .ifPresent(sentence -> tell.accept(new Finding(rule.code(), sentence, store.ref(held))));
            }
        }
        var late =
                declared.clocks.stream().anyMatch(clock -> Timing.runsUntil(clock, held.record(), stages, view.asAt())
                        .filter(day -> day.isBefore(view.asAt())).isPresent());
        (late ? clocks(held, stages, view.asAt()) : List.<ClockLine>of()).stream()
                .filter(clock -> clock.standing() == ClockLine.Standing.BREACHED)
                .forEach(clock -> tell.accept(new Finding("late-" + clock.clock().replace(' ', '-'),
                        held.key() + ": to " + clock.clock() + " by " + LongDate.words(clock.due())
                                + " was not done in time (" + clock.limit() + ")",
                        store.ref(held))));
        new Linking<>(declared).tell(held, view, tell);
    }

    /// From the change log, which knows who and when, and leaves personal values out.
    RegisterRecords.History history(Values given, View view) {
        var key = declared.store().columns().key(given);
        declared.store().get(view, key);
        return history(key, view.asAt(), view);
    }

    /// @param until leaves out entries of later days, but for those that struck out others
    RegisterRecords.History history(Key key, LocalDate until, View view) {
        var store = declared.store();
        var ref = store.ref(key);
        var struck = store.struckOut(view, key);
        var entries = view
                .sql("""
                        select c.number, c.on_day, c.made_at, c.caller, e.gone, e.fields from core_entry e
                        join core_change c on c.number = e.number
                        where e.ref = :ref and e.number <= :known""" + store.everyones()
                        + " order by c.on_day, c.number, e.seq")
                .with("ref", ref)
                .list(row -> new RegisterRecords.Entered(row.number("number"), row.date("on_day"),
                        row.moment("made_at"), row.text("caller"),
                        LoggedFields.words(row.text("fields"), row.yes("gone")),
                        Optional.ofNullable(struck.get(row.number("number")))))
                .stream().filter(entry -> !entry.day().isAfter(until) || struck.containsValue(entry.entry())).toList();
        var out = entries.stream().filter(entry -> entry.struckOut().isPresent()).count();
        return new RegisterRecords.History(ref, key.own() + ": "
                + Declared.counted(entries.size(), "entry", "entries")
                + (out == 0 ? "." : ", " + out + " of them struck out."), entries);
    }

    Fields exporting() {
        return Fields.of("", "gives the " + declared.many + " as a CSV file that import takes", declared.parents());
    }

    RegisterRecords.Exported export(Values given, View view) {
        refuseParentless(given, view);
        return export(declared.store().columns().above(given), view);
    }

    RegisterRecords.Exported export(List<Object> above, View view) {
        var store = declared.store();
        var columns = store.columns().told().stream().filter(column -> !column.component().personal()).toList();
        List<String> headers = new ArrayList<>(columns.stream().map(Column::header).toList());
        if (!declared.isStateless()) {
            headers.add("state");
        }
        List<List<String>> rows = new ArrayList<>();
        for (var held : store.all(view, above)) {
            List<String> cells = new ArrayList<>(
                    columns.stream().map(column -> Column.text(column.get(held.record()))).toList());
            if (!declared.isStateless()) {
                cells.add(Column.text(held.state()));
            }
            rows.add(cells);
        }
        return new RegisterRecords.Exported(
                Document.text("text/csv", declared.many.replace(' ', '-') + ".csv", CsvText.of(headers, rows)));
    }
}
