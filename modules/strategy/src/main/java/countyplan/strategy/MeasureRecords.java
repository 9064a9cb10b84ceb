package countyplan.strategy;

import static countyplan.core.Facts.counts;
import static countyplan.core.Facts.latest;

import countyplan.core.Changing;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Success measures in the store.
final class MeasureRecords {

    private static final String ALL = """
            select m.priority, m.seq, m.on_day as held_from, x.measure, l.linked,
              w.reason as withdrawn, w.on_day as withdrawn_on
            from strategy_measures m
            join strategy_measure_wordings x
              on x.strategy = m.strategy and x.priority = m.priority and x.seq = m.seq
            join strategy_measure_links l
              on l.strategy = m.strategy and l.priority = m.priority and l.seq = m.seq
            left join strategy_measure_withdrawals w
              on w.strategy = m.strategy and w.priority = m.priority and w.seq = m.seq and %s
            where m.strategy = :strategy and %s and %s and %s
            order by m.priority, m.seq""".formatted(
            latest(Tables.MEASURE_WITHDRAWALS, "w", "strategy", "priority", "seq"),
            counts("m"),
            latest(Tables.MEASURE_WORDINGS, "x", "strategy", "priority", "seq"),
            latest(Tables.MEASURE_LINKS, "l", "strategy", "priority", "seq"));

    private static final String HELD_FROM = """
            select m.priority, m.seq, m.on_day from strategy_measures m
            where m.strategy = :strategy and m.change_no <= :known and (m.void_no is null or m.void_no > :known)
            order by m.priority, m.seq""";

    private MeasureRecords() {
    }

    /// A success measure as it is held on a day.
    ///
    /// @param heldFrom the first day on which it is held
    /// @param withdrawnOn the day from which it is withdrawn
    record Held(MeasureCode code, MeasureFacts facts, LocalDate heldFrom, Optional<LocalDate> withdrawnOn) {
        boolean stands() {
            return withdrawnOn.isEmpty();
        }

        MeasureLine line() {
            return new MeasureLine(code, code.priority(), facts.measure(), facts.linked(), withdrawnOn);
        }
    }

    /// A measure's code and the first day on which it is held.
    record Known(MeasureCode code, LocalDate heldFrom) {
    }

    /// Every measure of a strategy on a day, by code, those withdrawn included.
    static List<Held> all(View view, StrategyId strategy, LocalDate day) {
        return view.sql(ALL).with("strategy", strategy).with("asAt", day).list(row -> new Held(
                new MeasureCode(row.integer("priority"), row.integer("seq")),
                new MeasureFacts(row.text("measure"), row.maybeText("linked"), row.maybeText("withdrawn")),
                row.date("held_from"),
                row.maybeDate("withdrawn_on")));
    }

    static Optional<Held> find(View view, StrategyId strategy, MeasureCode code, LocalDate day) {
        return all(view, strategy, day).stream().filter(held -> held.code().equals(code)).findFirst();
    }

    /// Every measure of a strategy, whatever the day of the view.
    static List<Known> known(View view, StrategyId strategy) {
        return view.sql(HELD_FROM).with("strategy", strategy).list(row -> new Known(
                new MeasureCode(row.integer("priority"), row.integer("seq")), row.date("on_day")));
    }

    static void insert(Changing changing, StrategyId strategy, MeasureCode code, LocalDate on, MeasureFacts facts) {
        write(changing, Tables.MEASURES, strategy, code, on);
        wording(changing, strategy, code, on, facts.measure());
        linked(changing, strategy, code, on, facts.linked());
    }

    static void wording(Changing changing, StrategyId strategy, MeasureCode code, LocalDate on, String measure) {
        changing.insert(Tables.MEASURE_WORDINGS, on,
                "strategy", strategy, "priority", code.priority(), "seq", code.sequence(), "measure", measure);
    }

    static void linked(
            Changing changing, StrategyId strategy, MeasureCode code, LocalDate on, Optional<String> linked) {
        changing.insert(Tables.MEASURE_LINKS, on,
                "strategy", strategy, "priority", code.priority(), "seq", code.sequence(), "linked", linked);
    }

    static void withdraw(Changing changing, StrategyId strategy, MeasureCode code, LocalDate on, String reason) {
        changing.insert(Tables.MEASURE_WITHDRAWALS, on,
                "strategy", strategy, "priority", code.priority(), "seq", code.sequence(), "reason", reason);
    }

    private static void write(Changing changing, String table, StrategyId strategy, MeasureCode code, LocalDate on) {
        changing.insert(table, on, "strategy", strategy, "priority", code.priority(), "seq", code.sequence());
    }
}
