package countyplan.strategy;

import static countyplan.core.Facts.counts;
import static countyplan.core.Facts.latest;

import countyplan.core.Changing;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Priorities in the store.
final class PriorityRecords {

    private static final String ALL = """
            select n.number, n.on_day as held_from, n.previous_title, t.title, a.about,
              w.reason as withdrawn, w.on_day as withdrawn_on
            from strategy_priorities n
            join strategy_priority_titles t on t.strategy = n.strategy and t.number = n.number
            join strategy_priority_abouts a on a.strategy = n.strategy and a.number = n.number
            left join strategy_priority_withdrawals w on w.strategy = n.strategy and w.number = n.number and %s
            where n.strategy = :strategy and %s and %s and %s
            order by n.number""".formatted(
            latest(Tables.PRIORITY_WITHDRAWALS, "w", "strategy", "number"),
            counts("n"),
            latest(Tables.PRIORITY_TITLES, "t", "strategy", "number"),
            latest(Tables.PRIORITY_ABOUTS, "a", "strategy", "number"));

    private static final String TITLES = """
            select t.number, t.title, t.on_day from strategy_priority_titles t
            where t.strategy = :strategy and %s
            order by t.number, t.on_day, t.change_no""".formatted(counts("t"));

    private static final String HELD_FROM = """
            select n.number, n.on_day from strategy_priorities n
            where n.strategy = :strategy and n.change_no <= :known and (n.void_no is null or n.void_no > :known)
            order by n.number""";

    private PriorityRecords() {
    }

    /// A priority as it is held on a day.
    ///
    /// @param heldFrom the first day on which it is held
    /// @param withdrawnOn the day from which it is withdrawn
    record Held(int number, PriorityFacts facts, LocalDate heldFrom, Optional<LocalDate> withdrawnOn) {
        boolean stands() {
            return withdrawnOn.isEmpty();
        }
    }

    /// A title of a priority and the day it took effect.
    record Titled(int number, String title, LocalDate from) {
    }

    /// A priority's number and the first day on which it is held.
    record Known(int number, LocalDate heldFrom) {
    }

    /// Every priority of a strategy on a day, by number, those withdrawn included.
    static List<Held> all(View view, StrategyId strategy, LocalDate day) {
        return view.sql(ALL).with("strategy", strategy).with("asAt", day).list(row -> new Held(
                row.integer("number"),
                new PriorityFacts(
                        row.text("title"),
                        row.maybeText("previous_title"),
                        row.maybeText("about"),
                        row.maybeText("withdrawn")),
                row.date("held_from"),
                row.maybeDate("withdrawn_on")));
    }

    static Optional<Held> find(View view, StrategyId strategy, int number, LocalDate day) {
        return all(view, strategy, day).stream().filter(held -> held.number() == number).findFirst();
    }

    /// The titles in force one after the other up to a day; of several of one day, the last written.
    static List<Titled> titles(View view, StrategyId strategy, LocalDate day) {
        List<Titled> titles = new ArrayList<>();
        view.sql(TITLES).with("strategy", strategy).with("asAt", day).each(row -> {
            var titled = new Titled(row.integer("number"), row.text("title"), row.date("on_day"));
            if (!titles.isEmpty() && titles.getLast().number() == titled.number()
                    && titles.getLast().from().equals(titled.from())) {
                titles.removeLast();
            }
            titles.add(titled);
        });
        return titles;
    }

    /// Every priority of a strategy, whatever the day of the view.
    static List<Known> known(View view, StrategyId strategy) {
        return view.sql(HELD_FROM).with("strategy", strategy)
                .list(row -> new Known(row.integer("number"), row.date("on_day")));
    }

    static void insert(Changing changing, StrategyId strategy, int number, LocalDate on, PriorityFacts facts) {
        changing.insert(Tables.PRIORITIES, on,
                "strategy", strategy, "number", number, "previous_title", facts.previousTitle());
        title(changing, strategy, number, on, facts.title());
        about(changing, strategy, number, on, facts.about());
    }

    static void title(Changing changing, StrategyId strategy, int number, LocalDate on, String title) {
        changing.insert(Tables.PRIORITY_TITLES, on, "strategy", strategy, "number", number, "title", title);
    }

    static void about(Changing changing, StrategyId strategy, int number, LocalDate on, Optional<String> about) {
        changing.insert(Tables.PRIORITY_ABOUTS, on, "strategy", strategy, "number", number, "about", about);
    }

    static void withdraw(Changing changing, StrategyId strategy, int number, LocalDate on, String reason) {
        changing.insert(Tables.PRIORITY_WITHDRAWALS, on, "strategy", strategy, "number", number, "reason", reason);
    }
}
