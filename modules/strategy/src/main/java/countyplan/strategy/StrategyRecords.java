package countyplan.strategy;

import static countyplan.core.Facts.counts;
import static countyplan.core.Facts.latest;

import countyplan.core.Changing;
import countyplan.core.Row;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Strategies in the store.
final class StrategyRecords {

    private static final String LINES = """
            select s.strategy, t.title, p.first_day, p.last_day, st.status, st.on_day as since,
              (select count(*) from strategy_priorities n where n.strategy = s.strategy and %s
                 and not exists (select 1 from strategy_priority_withdrawals w
                   where w.strategy = n.strategy and w.number = n.number and %s)) as priorities,
              (select count(*) from strategy_measure_states m
                 where m.strategy = s.strategy and m.state = 'STANDING' and %s) as measures
            from strategy_strategies s
            join strategy_titles t on t.strategy = s.strategy
            join strategy_periods p on p.strategy = s.strategy
            join strategy_statuses st on st.strategy = s.strategy
            where %s and %s and %s and %s
            order by p.first_day, s.strategy""".formatted(
            counts("n"), counts("w"), latest(Tables.MEASURE_STATES, "m", "strategy", "code"), counts("s"),
            latest(Tables.TITLES, "t", "strategy"), latest(Tables.PERIODS, "p", "strategy"),
            latest(Tables.STATUSES, "st", "strategy"));

    private static final String ONE = """
            select s.on_day as held_from, t.title, p.first_day, p.last_day, v.vision, d.supersedes,
              st.status, st.reason, st.on_day as since
            from strategy_strategies s
            join strategy_titles t on t.strategy = s.strategy
            join strategy_periods p on p.strategy = s.strategy
            join strategy_visions v on v.strategy = s.strategy
            join strategy_predecessors d on d.strategy = s.strategy
            join strategy_statuses st on st.strategy = s.strategy
            where s.strategy = :strategy and %s and %s and %s and %s and %s and %s""".formatted(
            counts("s"),
            latest(Tables.TITLES, "t", "strategy"), latest(Tables.PERIODS, "p", "strategy"),
            latest(Tables.VISIONS, "v", "strategy"), latest(Tables.PREDECESSORS, "d", "strategy"),
            latest(Tables.STATUSES, "st", "strategy"));

    private static final String PARTNERS = "select p.partner from strategy_partners p where p.strategy = :strategy and "
            + latest(Tables.PARTNERS, "p", "strategy") + " order by p.seq";

    private static final String SUCCESSORS =
            "select d.strategy from strategy_predecessors d where d.supersedes = :strategy and "
                    + latest(Tables.PREDECESSORS, "d", "strategy") + " order by d.strategy";

    private static final String HELD_FROM = """
            select s.on_day from strategy_strategies s
            where s.strategy = :strategy and s.change_no <= :known and (s.void_no is null or s.void_no > :known)""";

    private static final String IDS = """
            select s.strategy from strategy_strategies s
            where s.change_no <= :known and (s.void_no is null or s.void_no > :known) order by s.strategy""";

    private static final String STORY = """
            select st.status, st.on_day from strategy_statuses st
            where st.strategy = :strategy and st.change_no <= :known and (st.void_no is null or st.void_no > :known)
            order by st.on_day, st.change_no""";

    private StrategyRecords() {
    }

    /// A strategy as it is held on a day.
    ///
    /// @param heldFrom the first day on which it is held
    /// @param since the first day of its status
    record Held(StrategyId id, StrategyFacts facts, LocalDate heldFrom, LocalDate since) {
    }

    /// A status and the day it took effect.
    record Standing(Status status, LocalDate from) {
    }

    /// Every strategy on the day of the view.
    static List<StrategyLine> lines(View view) {
        return view.sql(LINES).list(row -> new StrategyLine(
                StrategyId.of(row.text("strategy")),
                row.text("title"),
                period(row),
                Status.valueOf(row.text("status")),
                row.date("since"),
                row.integer("priorities"),
                row.integer("measures")));
    }

    /// A strategy on a day; empty if it is not held then.
    static Optional<Held> find(View view, StrategyId id, LocalDate day) {
        var partners = partners(view, id, day);
        return view.sql(ONE).with("strategy", id).with("asAt", day).first(row -> new Held(
                id,
                new StrategyFacts(
                        row.text("title"),
                        period(row),
                        partners,
                        row.maybeText("vision"),
                        row.maybeText("supersedes").map(StrategyId::of),
                        Status.valueOf(row.text("status")),
                        row.text("reason")),
                row.date("held_from"),
                row.date("since")));
    }

    /// The organisations that a strategy names on a day.
    static List<String> partners(View view, StrategyId id, LocalDate day) {
        return view.sql(PARTNERS).with("strategy", id).with("asAt", day).list(row -> row.text("partner"));
    }

    /// The first day on which a strategy is held, whatever the day of the view.
    static Optional<LocalDate> heldFrom(View view, StrategyId id) {
        return view.sql(HELD_FROM).with("strategy", id).first(row -> row.date("on_day"));
    }

    /// Every id in use, whatever the day of the view.
    static List<String> ids(View view) {
        return view.sql(IDS).list(row -> row.text("strategy"));
    }

    /// The strategies that take the place of this one.
    static List<StrategyId> successors(View view, StrategyId id, LocalDate day) {
        return view.sql(SUCCESSORS).with("strategy", id).with("asAt", day)
                .list(row -> StrategyId.of(row.text("strategy")));
    }

    /// Every status that counts, oldest first, those of days to come included.
    static List<Standing> story(View view, StrategyId id) {
        return view.sql(STORY).with("strategy", id)
                .list(row -> new Standing(Status.valueOf(row.text("status")), row.date("on_day")));
    }

    static void insert(Changing changing, StrategyId id, LocalDate on, StrategyFacts facts) {
        changing.insert(Tables.STRATEGIES, on, "strategy", id);
        title(changing, id, on, facts.title());
        period(changing, id, on, facts.period());
        partners(changing, id, on, facts.partners());
        changing.insert(Tables.VISIONS, on, "strategy", id, "vision", facts.vision());
        changing.insert(Tables.PREDECESSORS, on, "strategy", id, "supersedes", facts.supersedes());
        status(changing, id, on, facts.status(), facts.reason());
    }

    /// Writes what differs.
    static void update(Changing changing, StrategyId id, LocalDate on, StrategyFacts before, StrategyFacts after) {
        if (!after.title().equals(before.title())) {
            title(changing, id, on, after.title());
        }
        if (!after.period().equals(before.period())) {
            period(changing, id, on, after.period());
        }
        if (!after.partners().equals(before.partners())) {
            partners(changing, id, on, after.partners());
        }
        if (!after.vision().equals(before.vision())) {
            changing.insert(Tables.VISIONS, on, "strategy", id, "vision", after.vision());
        }
        if (!after.supersedes().equals(before.supersedes())) {
            changing.insert(Tables.PREDECESSORS, on, "strategy", id, "supersedes", after.supersedes());
        }
    }

    static void status(Changing changing, StrategyId id, LocalDate on, Status status, String reason) {
        changing.insert(Tables.STATUSES, on, "strategy", id, "status", status, "reason", reason);
    }

    private static void title(Changing changing, StrategyId id, LocalDate on, String title) {
        changing.insert(Tables.TITLES, on, "strategy", id, "title", title);
    }

    private static void period(Changing changing, StrategyId id, LocalDate on, Period period) {
        changing.insert(Tables.PERIODS, on,
                "strategy", id, "first_day", period.firstDay(), "last_day", period.lastDay());
    }

    private static void partners(Changing changing, StrategyId id, LocalDate on, List<String> partners) {
        for (var seq = 0; seq < partners.size(); seq++) {
            changing.insert(Tables.PARTNERS, on, "strategy", id, "seq", seq + 1, "partner", partners.get(seq));
        }
    }

    private static Period period(Row row) {
        return new Period(row.date("first_day"), row.date("last_day"));
    }
}
