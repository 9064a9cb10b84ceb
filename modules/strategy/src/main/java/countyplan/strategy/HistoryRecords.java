package countyplan.strategy;

import countyplan.core.Changing;
import countyplan.core.Row;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Everything entered about a strategy, from whatever day it holds.
final class HistoryRecords {

    /// The tables in the order in which an entry is told.
    private static final List<Kept> KEPT = List.of(
            new Kept(Tables.STRATEGIES, "", true, row -> "entered"),
            new Kept(Tables.TITLES, "title", row -> "title: " + row.text("title")),
            new Kept(Tables.PERIODS, "first_day, last_day",
                    row -> "period: " + new Period(row.date("first_day"), row.date("last_day"))),
            new Kept(Tables.PARTNERS, "partner", row -> "partner: " + row.text("partner")),
            new Kept(Tables.VISIONS, "vision", row -> told("vision: ", row.maybeText("vision"))),
            new Kept(Tables.PREDECESSORS, "supersedes", row -> told("supersedes ", row.maybeText("supersedes"))),
            new Kept(Tables.STATUSES, "status, reason", row -> told(row)),
            new Kept(Tables.PRIORITIES, "number, previous_title", true,
                    row -> "entered" + told(", before: ", row.maybeText("previous_title"))),
            new Kept(Tables.PRIORITY_TITLES, "number, title", row -> "title: " + row.text("title")),
            new Kept(Tables.PRIORITY_ABOUTS, "number, about", row -> told("about: ", row.maybeText("about"))),
            new Kept(Tables.PRIORITY_WITHDRAWALS, "number, reason", row -> "withdrawn: " + row.text("reason")),
            new Kept(Tables.MEASURES, "priority, seq", true, row -> "entered"),
            new Kept(Tables.MEASURE_WORDINGS, "priority, seq, measure", row -> "measure: " + row.text("measure")),
            new Kept(Tables.MEASURE_LINKS, "priority, seq, linked", row -> told("linked to ", row.maybeText("linked"))),
            new Kept(Tables.MEASURE_WITHDRAWALS, "priority, seq, reason", row -> "withdrawn: " + row.text("reason")));

    private static final String CORRECTIONS = """
            select c.entry, c.reason from strategy_corrections c
            where c.strategy = :strategy and c.change_no <= :known""";

    private HistoryRecords() {
    }

    /// A table, the columns that tell what was entered, and how to tell it.
    ///
    /// @param creates whether its rows bring a record into being
    private record Kept(String table, String columns, boolean creates, Function<Row, String> tell) {
        Kept(String table, String columns, Function<Row, String> tell) {
            this(table, columns, false, tell);
        }

        String query() {
            return "select " + (columns.isEmpty() ? "" : columns + ", ") + """
                    change_no, on_day, case when void_no <= :known then 1 else 0 end as struck from %s
                    where strategy = :strategy and change_no <= :known order by change_no""".formatted(table);
        }

        Subject subject(StrategyId id, Row row) {
            if (columns.startsWith("number")) {
                return Subject.of(id, row.integer("number"));
            }
            return columns.startsWith("priority")
                    ? Subject.of(id, new MeasureCode(row.integer("priority"), row.integer("seq")))
                    : Subject.of(id);
        }
    }

    /// All that one change entered; it is about one record and holds from one day.
    ///
    /// @param creates whether it brought the record into being
    /// @param what in words
    /// @param struck whether it has been struck out
    record Entry(long number, LocalDate day, Subject subject, boolean creates, String what, boolean struck) {
        private Entry and(String more) {
            return more.isEmpty() ? this : new Entry(number, day, subject, creates, what + "; " + more, struck);
        }
    }

    /// Every entry known to the view, oldest first.
    static List<Entry> entries(View view, StrategyId id) {
        var entries = new TreeMap<Long, Entry>();
        for (var kept : KEPT) {
            view.sql(kept.query()).with("strategy", id).each(row -> {
                var what = kept.tell().apply(row);
                var entry =
                        new Entry(row.number("change_no"), row.date("on_day"), kept.subject(id, row), kept.creates(),
                                what, row.integer("struck") == 1);
                entries.merge(entry.number(), entry, (begun, more) -> begun.and(what));
            });
        }
        return new ArrayList<>(entries.values());
    }

    /// Why entries were struck out, by their numbers.
    static Map<Long, String> corrections(View view, StrategyId id) {
        var reasons = new HashMap<Long, String>();
        view.sql(CORRECTIONS).with("strategy", id).each(row -> reasons.put(row.number("entry"), row.text("reason")));
        return reasons;
    }

    /// Strikes out all that one change entered.
    static void strikeOut(Changing changing, StrategyId id, long entry, String reason) {
        for (var kept : KEPT) {
            changing.update("update " + kept.table() + " set void_no = :number"
                    + " where strategy = :strategy and change_no = :entry and void_no is null",
                    "strategy", id, "entry", entry);
        }
        changing.insert(Tables.CORRECTIONS, changing.on(), "strategy", id, "entry", entry, "reason", reason);
    }

    private static String told(Row row) {
        return Status.valueOf(row.text("status")).said() + " (" + row.text("reason") + ")";
    }

    private static String told(String lead, Optional<String> text) {
        return text.map(lead::concat).orElse("");
    }
}
