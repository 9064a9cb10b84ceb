package countyplan.strategy;

import countyplan.core.Migration;
import java.util.List;

/// The tables of this module. A strategy, a priority and a measure are each a row that holds from a day; whatever can
/// change about them is a dated fact in a table of its own, so that an entry made later for an earlier day leaves what
/// is known of the days after it alone.
final class Tables {

    static final String STRATEGIES = "strategy_strategies";
    static final String TITLES = "strategy_titles";
    static final String PERIODS = "strategy_periods";
    static final String PARTNERS = "strategy_partners";
    static final String VISIONS = "strategy_visions";
    static final String PREDECESSORS = "strategy_predecessors";
    static final String STATUSES = "strategy_statuses";
    static final String PRIORITIES = "strategy_priorities";
    static final String PRIORITY_TITLES = "strategy_priority_titles";
    static final String PRIORITY_ABOUTS = "strategy_priority_abouts";
    static final String PRIORITY_WITHDRAWALS = "strategy_priority_withdrawals";
    static final String MEASURES = "strategy_measures";
    static final String MEASURE_WORDINGS = "strategy_measure_wordings";
    static final String MEASURE_LINKS = "strategy_measure_links";
    static final String MEASURE_WITHDRAWALS = "strategy_measure_withdrawals";
    static final String CORRECTIONS = "strategy_corrections";

    private static final String STRATEGY = "strategy varchar(60) not null";

    private static final String PRIORITY = STRATEGY + ", number integer not null";

    private static final String MEASURE = STRATEGY + ", priority integer not null, seq integer not null";

    private Tables() {
    }

    static List<Migration> migrations() {
        return List.of(
                Migration.of(1, "strategies, priorities and success measures",
                        table(STRATEGIES, STRATEGY, "strategy"),
                        table(TITLES, STRATEGY + ", title varchar(200) not null", "strategy"),
                        table(PERIODS, STRATEGY + ", first_day date not null, last_day date not null", "strategy"),
                        table(PARTNERS, STRATEGY + ", seq integer not null, partner varchar(200) not null",
                                "strategy, seq"),
                        table(VISIONS, STRATEGY + ", vision varchar(4000)", "strategy"),
                        table(PREDECESSORS, STRATEGY + ", supersedes varchar(60)", "strategy"),
                        table(STATUSES, STRATEGY + ", status varchar(20) not null, reason varchar(1000) not null",
                                "strategy"),
                        table(PRIORITIES, PRIORITY + ", previous_title varchar(200)", "strategy, number"),
                        table(PRIORITY_TITLES, PRIORITY + ", title varchar(200) not null", "strategy, number"),
                        table(PRIORITY_ABOUTS, PRIORITY + ", about varchar(4000)", "strategy, number"),
                        table(PRIORITY_WITHDRAWALS, PRIORITY + ", reason varchar(1000) not null", "strategy, number"),
                        table(MEASURES, MEASURE, "strategy, priority, seq"),
                        table(MEASURE_WORDINGS, MEASURE + ", measure varchar(1000) not null",
                                "strategy, priority, seq"),
                        table(MEASURE_LINKS, MEASURE + ", linked varchar(200)", "strategy, priority, seq"),
                        table(MEASURE_WITHDRAWALS, MEASURE + ", reason varchar(1000) not null",
                                "strategy, priority, seq"),
                        table(CORRECTIONS, STRATEGY
                                + ", entry bigint not null, part integer not null, reason varchar(1000) not null",
                                "strategy, entry, part")));
    }

    private static String table(String name, String columns, String keys) {
        return """
                create table if not exists %s (
                  %s, on_day date not null, change_no bigint not null, void_no bigint,
                  primary key (%s, on_day, change_no))""".formatted(name, columns, keys);
    }
}
