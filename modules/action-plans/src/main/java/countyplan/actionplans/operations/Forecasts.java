package countyplan.actionplans.operations;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.RuleInForce;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.reports.AskForecast;
import countyplan.actionplans.reports.ForecastLine;
import countyplan.actionplans.reports.PlanForecast;
import countyplan.actionplans.rules.ForecastRule;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// When a plan's actions may be complete. Weeks without a completion count as much as others, and so does every open
/// action, however old: a forecast from what was finished alone would flatter.
final class Forecasts {

    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 2_600;

    private final List<ActionOnDay> open;
    private final int[] past;
    private final ForecastRule rule;
    private final LocalDate asAt;
    private final long seed;

    private Forecasts(List<ActionOnDay> open, int[] past, ForecastRule rule, LocalDate asAt, long seed) {
        this.open = open;
        this.past = past;
        this.rule = rule;
        this.asAt = asAt;
        this.seed = seed;
    }

    static PlanForecast forecast(AskForecast ask, View view) {
        var plan = Lookup.plan(view, ask.plan(), view.asAt());
        refuseOutside(ask.weeks());
        var actions = PlanLedger.actions(view, ask.plan(), view.asAt());
        var begins = actions.stream().map(ActionOnDay::since).min(LocalDate::compareTo).orElse(plan.starts());
        var sofar = (int) Math.max(0, ChronoUnit.DAYS.between(begins, view.asAt()) / WEEK);
        var weeks = Math.min(Math.min(sofar, MOST_WEEKS), ask.weeks().orElse(MOST_WEEKS));
        var past = past(actions, weeks, view.asAt());
        var open = actions.stream().filter(action -> !action.state().finished()).toList();
        var rule = ForecastRule.IN_FORCE.at(view.asAt());
        var seed = ask.seed().orElse(1L);
        var forecasts = new Forecasts(open, past, rule.value(), view.asAt(), seed);
        var completions = Arrays.stream(past).sum();
        var perWeek = weeks == 0 ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(completions).divide(BigDecimal.valueOf(weeks), 2, RoundingMode.HALF_UP);
        var undated = (int) open.stream().filter(action -> action.timescale().lastDay().isEmpty()).count();
        var lines = forecasts.lines(completions);
        return new PlanForecast(forecasts.sentence(completions, perWeek, lines), ask.plan(),
                view.asAt().minusDays((long) weeks * WEEK), weeks, completions, perWeek, open.size(), undated, seed,
                new RuleInForce(rule.value().name(), 1, rule.value().says(), rule.from(), rule.source(),
                        rule.mark().filter("ours"::equals).isPresent()),
                lines);
    }

    private static void refuseOutside(OptionalInt weeks) {
        if (weeks.isPresent() && (weeks.getAsInt() < 1 || weeks.getAsInt() > MOST_WEEKS)) {
            throw Refused.invalid("out-of-range", "A rate is taken from some weeks.", new Fault("weeks",
                    Integer.toString(weeks.getAsInt()), "a number of weeks from 1 to " + MOST_WEEKS));
        }
    }

    /// The completions of each week that ends on the day or earlier, the latest week first.
    private static int[] past(List<ActionOnDay> actions, int weeks, LocalDate asAt) {
        var past = new int[weeks];
        for (var action : actions) {
            if (action.state() == ActionState.COMPLETE) {
                var ago = ChronoUnit.DAYS.between(action.stateSince().orElseThrow(), asAt) / WEEK;
                if (ago < weeks) {
                    past[(int) ago]++;
                }
            }
        }
        return past;
    }

    private List<ForecastLine> lines(int completions) {
        if (open.isEmpty() || completions < rule.leastCompletions() || past.length < rule.leastWeeks()) {
            return List.of();
        }
        List<ForecastLine> lines = new ArrayList<>();
        var dated = (int) open.stream().filter(action -> action.timescale().lastDay().isPresent()).count();
        if (dated > 0 && dated < open.size()) {
            lines.add(line("all that have a last day", dated));
        }
        lines.add(line("all that are open", open.size()));
        return lines;
    }

    private ForecastLine line(String which, int many) {
        var futures = Futures.play(past, many, rule, seed);
        var p10 = day(futures.within(10));
        var p50 = day(futures.within(50));
        var p90 = day(futures.within(90));
        var sentence = p50.map(day -> "As likely as not by " + LongDate.words(day) + ", from "
                + p10.map(LongDate::words).orElse("an unknown day") + " if things go well to "
                + p90.map(LongDate::words).orElse("more than " + rule.furthest() + " weeks from now")
                + " if they do not.")
                .orElse("Not within " + rule.furthest() + " weeks in half of the futures or more.");
        return new ForecastLine(which, many, p10, p50, p90, sentence);
    }

    private Optional<LocalDate> day(OptionalInt weeks) {
        return weeks.isEmpty() ? Optional.empty() : Optional.of(asAt.plusDays((long) weeks.getAsInt() * WEEK));
    }

    private String sentence(int completions, BigDecimal perWeek, List<ForecastLine> lines) {
        if (open.isEmpty()) {
            return "Nothing is open, so there is nothing to forecast.";
        }
        var rate = Prose.count(completions, "completion", "completions") + " in "
                + Prose.count(past.length, "week", "weeks");
        if (lines.isEmpty()) {
            return "There is too little to say when: " + rate + ", where at least " + rule.leastCompletions()
                    + " completions in " + rule.leastWeeks() + " weeks are needed. "
                    + Prose.count(open.size(), "action is", "actions are") + " open.";
        }
        var last = lines.getLast();
        return "At the rate so far (" + rate + ", " + perWeek + " a week), "
                + (open.size() == 1 ? "the one open action may be complete: " : "all " + Prose.number(open.size())
                        + " open actions may be complete: ")
                + Character.toLowerCase(last.sentence().charAt(0)) + last.sentence().substring(1)
                + " It assumes that the rate stays and that nothing is added.";
    }
}
