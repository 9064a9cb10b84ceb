package countyplan.strategy;

import countyplan.core.Changing;
import countyplan.core.Row;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything entered about a strategy, from whatever day it holds.
final class HistoryRecords {

    private static final String OF_STRATEGY = "";
    private static final String OF_PRIORITY = "number";

    /// The tables in the order in which an entry is told.
    private static final List<Kept> KEPT = List.of(
            new Kept(Tables.STRATEGIES, OF_STRATEGY, "", row -> "entered"),
            new Kept(Tables.TITLES, OF_STRATEGY, "title", row -> "title: " + row.text("title")),
            new Kept(Tables.PERIODS, OF_STRATEGY, "first_day, last_day",
                    row -> "period: " + new Period(row.date("first_day"), row.date("last_day"))),
            new Kept(Tables.PARTNERS, OF_STRATEGY, "partner", row -> "partner: " + row.text("partner")),
            new Kept(Tables.VISIONS, OF_STRATEGY, "vision", row -> told("vision: ", row.maybeText("vision"))),
            new Kept(Tables.PREDECESSORS, OF_STRATEGY, "supersedes",
                    row -> told("supersedes ", row.maybeText("supersedes"))),
            new Kept(Tables.STATUSES, OF_STRATEGY, "status, reason", HistoryRecords::status),
            new Kept(Tables.PRIORITIES, OF_PRIORITY, "previous_title",
                    row -> "entered" + told("; title before: ", row.maybeText("previous_title"))),
            new Kept(Tables.PRIORITY_TITLES, OF_PRIORITY, "title", row -> "title: " + row.text("title")),
            new Kept(Tables.PRIORITY_ABOUTS, OF_PRIORITY, "about", row -> told("about: ", row.maybeText("about"))),
            new Kept(Tables.PRIORITY_WITHDRAWALS, OF_PRIORITY, "reason", row -> "withdrawn: " + row.text("reason")));

    private static final String CORRECTIONS = """
            select c.entry, c.part, c.reason from strategy_corrections c
            where c.strategy = :strategy and c.change_no <= :known""";

    private HistoryRecords() {
    }

    /// A table of facts and how to tell them.
    ///
    /// @param keys the columns that, with the strategy, say what a row is about
    /// @param columns those that say what was entered
    private record Kept(String table, String keys, String columns, Function<Row, String> tell) {

        String query() {
            return "select " + (keys.isEmpty() ? "" : keys + ", ") + (columns.isEmpty() ? "" : columns + ", ")
                    + "change_no, on_day, case when void_no <= :known then 1 else 0 end as struck from " + table
                    + " where strategy = :strategy and change_no <= :known order by on_day, change_no"
                    + (keys.isEmpty() ? "" : ", " + keys)
                    + (table.equals(Tables.PARTNERS) ? ", seq" : "");
        }

        boolean creates() {
            return table.equals(Tables.STRATEGIES) || table.equals(Tables.PRIORITIES);
        }

        Subject subject(StrategyId id, Row row) {
            return switch (keys) {
                case OF_PRIORITY -> Subject.of(id, row.integer("number"));
                default -> Subject.of(id);
            };
        }

        boolean holds(Subject subject) {
            return keys.equals(switch (subject) {
                case Subject.OfStrategy strategy -> OF_STRATEGY;
                case Subject.OfPriority priority -> OF_PRIORITY;
            });
        }
    }

    /// What one change entered about one record for one day.
    ///
    /// @param creates whether it brought the record into being
    /// @param what in words
    /// @param struck whether it has been struck out
    record Entry(EntryCode code, LocalDate day, Subject subject, boolean creates, String what, boolean struck) {
    }

    /// What the facts of one entry have in common.
    private record Key(long change, Subject subject, LocalDate day) {
    }

    /// The facts of one entry as they are read.
    private record Told(boolean creates, boolean struck, List<String> what) {
    }

    /// Every entry known to the view, in the order of the changes; those of one change by the day they hold from.
    static List<Entry> entries(View view, StrategyId id) {
        Map<Key, Told> read = new LinkedHashMap<>();
        for (var kept : KEPT) {
            view.sql(kept.query()).with("strategy", id).each(row -> {
                var key = new Key(row.number("change_no"), kept.subject(id, row), row.date("on_day"));
                var told = read.computeIfAbsent(
                        key, begun -> new Told(kept.creates(), row.integer("struck") == 1, new ArrayList<>()));
                var what = kept.tell().apply(row);
                if (!what.isEmpty()) {
                    told.what().add(what);
                }
            });
        }
        return numbered(read);
    }

    /// Facts of one change never become more, so that the places within it stay.
    private static List<Entry> numbered(Map<Key, Told> read) {
        Map<Long, Integer> parts = new HashMap<>();
        var entries = new ArrayList<Entry>();
        read.forEach((key, told) -> entries.add(new Entry(
                new EntryCode(key.change(), parts.merge(key.change(), 1, Integer::sum)),
                key.day(), key.subject(), told.creates(), String.join("; ", told.what()), told.struck())));
        entries.sort(Comparator.comparingLong((Entry entry) -> entry.code().change()).thenComparing(Entry::day));
        return entries;
    }

    /// Why entries were struck out, by their codes.
    static Map<EntryCode, String> corrections(View view, StrategyId id) {
        var reasons = new HashMap<EntryCode, String>();
        view.sql(CORRECTIONS).with("strategy", id).each(row -> reasons.put(
                new EntryCode(row.number("entry"), row.integer("part")), row.text("reason")));
        return reasons;
    }

    /// Strikes out an entry.
    static void strikeOut(Changing changing, StrategyId id, Entry entry, String reason) {
        for (var kept : KEPT) {
            if (kept.holds(entry.subject())) {
                strikeOut(changing, kept.table(), entry);
            }
        }
        changing.insert(Tables.CORRECTIONS, changing.on(),
                "strategy", id, "entry", entry.code().change(), "part", entry.code().part(), "reason", reason);
    }

    private static void strikeOut(Changing changing, String table, Entry entry) {
        var update = "update " + table + " set void_no = :number"
                + " where strategy = :strategy and change_no = :entry and on_day = :day and void_no is null";
        var common = new ArrayList<@Nullable Object>(List.of(
                "strategy", entry.subject().strategy(), "entry", entry.code().change(), "day", entry.day()));
        switch (entry.subject()) {
            case Subject.OfStrategy strategy -> changing.update(update, common.toArray());
            case Subject.OfPriority priority -> {
                common.addAll(List.of("priority", priority.number()));
                changing.update(update + " and number = :priority", common.toArray());
            }
        }
    }

    private static String status(Row row) {
        return Status.valueOf(row.text("status")).word() + ": " + row.text("reason");
    }

    private static String told(String lead, Optional<String> text) {
        return text.map(lead::concat).orElse("");
    }
}
