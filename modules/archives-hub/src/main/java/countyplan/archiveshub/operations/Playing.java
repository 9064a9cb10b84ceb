package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.SensitivityRecords.AskSimulation;
import countyplan.archiveshub.answers.SensitivityRecords.OutcomeLine;
import countyplan.archiveshub.answers.SensitivityRecords.Simulation;
import countyplan.archiveshub.chance.Correlations;
import countyplan.archiveshub.chance.Futures;
import countyplan.archiveshub.chance.Gamble;
import countyplan.archiveshub.chance.Outcome;
import countyplan.archiveshub.chance.Spread;
import countyplan.archiveshub.costing.Costed;
import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.registers.LineRules;
import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plays many futures of an appraisal.
final class Playing {
    private static final int RUNS = 100_000;
    private static final int MOST = 5_000_000;

    private Playing() {
    }

    static Simulation simulate(AskSimulation ask, View view) {
        var runs = ask.runs().orElse(RUNS);
        if (runs < 100 || runs > MOST) {
            throw Refused.invalid("out-of-range", "Futures are played in numbers that tell something",
                    new Fault("runs", Integer.toString(runs), "from 100 to 5,000,000"));
        }
        var seed = ask.seed().orElse(1L);
        var dossier = Dossier.of(view, ask.appraisal());
        List<String> left = new ArrayList<>();
        var gamble = gamble(dossier, left);
        left.addAll(Leaving.out(dossier));
        var outcomes = play(gamble, seed, runs);
        List<OutcomeLine> lines = new ArrayList<>();
        for (var outcome : outcomes) {
            var option = dossier.viable().stream().filter(each -> each.id().equals(outcome.name())).findFirst()
                    .orElseThrow();
            lines.add(new OutcomeLine(option.option().option(), Dossier.money(Testing.cost(dossier, option)),
                    Dossier.money(outcome.mean()), Dossier.money(outcome.deviation()), Dossier.money(outcome.p10()),
                    Dossier.money(outcome.p50()), Dossier.money(outcome.p80()), Dossier.money(outcome.p90()),
                    BigDecimal.valueOf(outcome.cheapest() * 100).setScale(1, RoundingMode.HALF_UP)));
        }
        return new Simulation(summary(outcomes, runs, seed, dossier.when()), List.of(
                "A line of one name turns out alike in every option that has it; lines that are said to turn out alike do so "
                        + "as normal numbers would (a Gaussian copula)",
                dossier.measure() + ", by the rules that the appraisal names"), left, lines);
    }

    static List<Outcome> play(Gamble gamble, long seed, int runs) {
        return Futures.of(gamble, seed, runs, Runtime.getRuntime().availableProcessors());
    }

    /// The lines that have a spread, and the options that they are parts of.
    ///
    /// @param left takes what is not reckoned with
    static Gamble gamble(Dossier dossier, List<String> left) {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        List<Correlations.Pair> pairs = new ArrayList<>();
        List<Gamble.Side> sides = new ArrayList<>();
        for (var option : dossier.viable()) {
            var certain = 0.0;
            Map<String, Double> uncertain = new LinkedHashMap<>();
            for (var line : option.lines()) {
                var cost = dossier.cost(option, option.flow(line));
                var name = name(option, line.line().value(), line.spread().orElse(null), spreads);
                if (line.spread().isEmpty()) {
                    certain += cost;
                } else {
                    spreads.put(name, line.spread().get());
                    uncertain.put(name, cost);
                }
            }
            for (var pair : LineRules.pairs(option.lines())) {
                if (uncertain.containsKey(pair.one()) && uncertain.containsKey(pair.other())) {
                    pairs.add(pair);
                } else {
                    left.add("In " + option.id() + ", " + pair.one() + " and " + pair.other()
                            + " are said to turn out alike, and are not taken so: both need a spread that the line of that "
                            + "name has in every option");
                }
            }
            sides.add(new Gamble.Side(option.id(), certain, uncertain));
        }
        if (spreads.isEmpty()) {
            left.add("No line has a spread, so every future is the same; say `spread` of lines with `change-line`");
        } else {
            var fixed = dossier.viable().stream().mapToLong(option -> option.lines().stream()
                    .filter(line -> line.spread().isEmpty()).count()).sum();
            left.add(fixed + " lines have no spread and are taken as entered");
        }
        try {
            return new Gamble(spreads, Correlations.of(pairs.stream().distinct().toList()), sides);
        } catch (IllegalArgumentException e) {
            throw Refused.conflict("correlations-unfit", "The futures cannot be played. " + e.getMessage());
        }
    }

    /// A line's name; its option's besides, where the line of that name has another spread elsewhere.
    private static String name(Costed option, String line, @org.jspecify.annotations.Nullable Spread spread,
            Map<String, Spread> spreads) {
        var other = spreads.get(line);
        return spread == null || other == null || other.equals(spread) ? line : line + " of " + option.id();
    }

    private static String summary(List<Outcome> outcomes, int runs, long seed, String when) {
        if (outcomes.isEmpty()) {
            return "No option has a cost plan, so there is nothing to play.";
        }
        var best = outcomes.stream().max(Comparator.comparingDouble(Outcome::cheapest)).orElseThrow();
        return "Option %s is the cheapest in %s of %,d futures; it costs less than %s %s in half of them and less than %s in 8 of 10. Seed %d gives the same answer again."
                .formatted(best.name(), Phrases.rough(best.cheapest()), runs, Phrases.pounds(best.p50()), when,
                        Phrases.pounds(best.p80()), seed);
    }
}
