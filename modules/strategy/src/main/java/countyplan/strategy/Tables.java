package countyplan.strategy;

import countyplan.core.Migration;
import java.util.List;

/// The tables of this module. A strategy, a priority and a measure are each a row that holds from a day; whatever can
/// change about them is a dated fact in a table of its own, so that an entry made later for an earlier day leaves what
/// is known of the days after it alone. Registers keep the rest, each record in one row for every day on which something of it
/// changed; success measures were kept like priorities at first, and their tables of that time stay as they were.
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
    static final String MEASURES = "strategy_success_measures";
    static final String MEASURE_STATES = "strategy_measure_states";
    static final String OBSERVATIONS = "strategy_observations";
    static final String OBSERVATION_STATES = "strategy_observation_states";
    static final String LINEAGES = "strategy_lineages";
    static final String INTENTIONS = "strategy_intentions";
    static final String ALIGNMENTS = "strategy_alignments";
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
                        table("strategy_measures", MEASURE, "strategy, priority, seq"),
                        table("strategy_measure_wordings", MEASURE + ", measure varchar(1000) not null",
                                "strategy, priority, seq"),
                        table("strategy_measure_links", MEASURE + ", linked varchar(200)", "strategy, priority, seq"),
                        table("strategy_measure_withdrawals", MEASURE + ", reason varchar(1000) not null",
                                "strategy, priority, seq"),
                        table(CORRECTIONS, STRATEGY
                                + ", entry bigint not null, part integer not null, reason varchar(1000) not null",
                                "strategy, entry, part")),
                Migration.from(2, "decisions, partners that sign, lineage, engagement, and measures with their values",
                        "tables-2.sql", StrategyModule.class::getResourceAsStream),
                Migration.from(3, "reviews", "tables-3.sql", StrategyModule.class::getResourceAsStream));
    }

    private static String table(String name, String columns, String keys) {
        return """
                create table if not exists %s (
                  %s, on_day date not null, change_no bigint not null, void_no bigint,
                  primary key (%s, on_day, change_no))""".formatted(name, columns, keys);
    }
}
