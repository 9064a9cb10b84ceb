package countyplan.strategy;

import static countyplan.core.Facts.latest;

import countyplan.core.Ref;
import countyplan.core.Row;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The success measures that stand, as their register keeps them: counted, cut and put beside their values by the database.
final class MeasureRecords {
    private static final String STANDING = """
            from strategy_success_measures m
            join strategy_measure_states s on s.strategy = m.strategy and s.code = m.code and s.state = 'STANDING'
            where m.strategy = :strategy and %s and %s""".formatted(
            latest(Tables.MEASURES, "m", "strategy", "code"), latest(Tables.MEASURE_STATES, "s", "strategy", "code"));
    /// As people count: 1.2 before 1.10. Codes are of two numbers without leading zeros, so that the longer is the greater.
    private static final String IN_ORDER =
            " order by position('.' in m.code), substring(m.code from 1 for position('.' in m.code)), char_length(m.code), m.code";
    private static final String AFTER = """
            and (position('.' in m.code) > :dot or position('.' in m.code) = :dot
             and (substring(m.code from 1 for position('.' in m.code)) > :priority
              or substring(m.code from 1 for position('.' in m.code)) = :priority
               and (char_length(m.code) > :letters or char_length(m.code) = :letters and m.code > :after)))""";
    private static final String OF_PRIORITY = " and m.code like :codes";
    private static final String OBSERVED = """
            select o.code, o.observed, o.figure from strategy_observations o
            join strategy_observation_states s on s.strategy = o.strategy and s.code = o.code
              and s.observation = o.observation and s.state = 'STANDING'
            where o.strategy = :strategy and o.code >= :first and o.code <= :last and o.observed <= :asAt and %s and %s
            order by o.code, o.observed, o.observation""".formatted(
            latest(Tables.OBSERVATIONS, "o", "strategy", "code", "observation"),
            latest(Tables.OBSERVATION_STATES, "s", "strategy", "code", "observation"));

    private MeasureRecords() {
    }

    /// How many of a strategy's measures lack what a measure should have.
    record Lacking(int all, int baseline, int target) {
    }

    /// How many measures stand, by the number of their priority.
    static Map<Integer, Integer> counts(View view, StrategyId strategy, LocalDate day) {
        Map<Integer, Integer> counts = new TreeMap<>();
        view.sql(
                "select c.priority, count(*) as measures from (select substring(m.code from 1 for position('.' in m.code) - 1)"
                        + " as priority " + STANDING + ") c group by c.priority")
                .with("strategy", strategy).with("asAt", day)
                .each(row -> counts.put(Integer.valueOf(row.text("priority")), (int) row.number("measures")));
        return counts;
    }

    /// The codes of those that stand under priorities other than these.
    static List<MeasureCode> ofOtherPriorities(View view, StrategyId strategy, Set<Integer> priorities) {
        if (priorities.containsAll(counts(view, strategy, view.asAt()).keySet())) {
            return List.of();
        }
        return view.sql("select m.code " + STANDING + IN_ORDER).with("strategy", strategy)
                .list(row -> MeasureCode.of(row.text("code"))).stream()
                .filter(code -> !priorities.contains(code.priority())).toList();
    }

    static Lacking lacking(View view, StrategyId strategy) {
        return view.sql("select count(*) as measures, sum(case when m.baseline is null then 1 else 0 end) as baseline,"
                + " sum(case when m.target is null then 1 else 0 end) as target " + STANDING)
                .with("strategy", strategy)
                .first(row -> new Lacking((int) row.number("measures"), (int) row.maybeNumber("baseline").orElse(0),
                        (int) row.maybeNumber("target").orElse(0)))
                .orElseThrow();
    }

    /// The measures of a priority, by code.
    static List<MeasureLine> of(View view, StrategyId strategy, int priority, LocalDate day) {
        return view.sql("select m.code, m.title, m.linked " + STANDING + OF_PRIORITY + IN_ORDER)
                .with("strategy", strategy).with("codes", priority + ".%").with("asAt", day)
                .list(row -> new MeasureLine(
                        MeasureCode.of(row.text("code")), row.text("title"), row.maybeText("linked")));
    }

    /// Measures in the order of their codes, and their values.
    ///
    /// @param after the code to go on after; none for the first
    /// @param most how many at most
    static Map<Measure, List<Value>> valued(
            View view, StrategyId strategy, Optional<PriorityNumber> priority, Optional<MeasureCode> after, int most) {
        var query = view.sql("select m.* " + STANDING + (priority.isPresent() ? OF_PRIORITY : "")
                + (after.isPresent() ? AFTER : "") + IN_ORDER + " limit " + most).with("strategy", strategy);
        priority.ifPresent(number -> query.with("codes", number + ".%"));
        after.map(MeasureCode::toString).ifPresent(code -> query.with("dot", code.indexOf('.') + 1)
                .with("priority", code.substring(0, code.indexOf('.') + 1)).with("letters", code.length())
                .with("after", code));
        return valued(view, strategy, query.list(MeasureRecords::measure));
    }

    /// The measures of which a value was observed by the day of the view, by code.
    static List<MeasureCode> observed(View view, StrategyId strategy) {
        return view.sql("select m.code " + STANDING + """
                 and exists (select 1 from strategy_observations o
                  join strategy_observation_states t on t.strategy = o.strategy and t.code = o.code
                    and t.observation = o.observation and t.state = 'STANDING'
                  where o.strategy = m.strategy and o.code = m.code and o.observed <= :asAt and %s and %s)
                """.formatted(latest(Tables.OBSERVATIONS, "o", "strategy", "code", "observation"),
                latest(Tables.OBSERVATION_STATES, "t", "strategy", "code", "observation")) + IN_ORDER)
                .with("strategy", strategy).list(row -> MeasureCode.of(row.text("code")));
    }

    /// Those of which a new value comes every so often, and their values.
    static Map<Measure, List<Value>> expectingValues(View view, StrategyId strategy) {
        return valued(view, strategy,
                view.sql("select m.* " + STANDING + " and m.every_months is not null" + IN_ORDER)
                        .with("strategy", strategy).list(MeasureRecords::measure));
    }

    private static Map<Measure, List<Value>> valued(View view, StrategyId strategy, List<Measure> measures) {
        Map<Measure, List<Value>> valued = new LinkedHashMap<>();
        if (measures.isEmpty()) {
            return valued;
        }
        Map<String, List<Value>> values = new HashMap<>();
        var codes = measures.stream().map(measure -> measure.code().toString()).sorted().toList();
        view.sql(OBSERVED).with("strategy", strategy).with("first", codes.getFirst()).with("last", codes.getLast())
                .each(row -> values.computeIfAbsent(row.text("code"), first -> new ArrayList<>())
                        .add(new Value(row.date("observed"), Observation.plain(row.decimal("figure")))));
        measures.forEach(measure -> valued.put(measure, values.getOrDefault(measure.code().toString(), List.of())));
        return valued;
    }

    private static Measure measure(Row row) {
        return new Measure(
                StrategyId.of(row.text("strategy")), MeasureCode.of(row.text("code")), row.text("title"),
                row.maybeText("linked"), row.maybeText("direction").map(MeasureRecords::direction),
                row.maybeText("unit"), row.maybeDecimal("baseline"), row.maybeDate("baseline_day"),
                row.maybeDecimal("target"), row.maybeDate("target_day"), row.maybeText("source"),
                row.maybeInteger("every_months"), row.maybeText("record").map(Ref::of));
    }

    private static Direction direction(String text) {
        return Direction.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
