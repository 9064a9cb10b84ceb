package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.SensitivityRecords.AskSensitivity;
import countyplan.archiveshub.answers.SensitivityRecords.AskTwoWay;
import countyplan.archiveshub.answers.SensitivityRecords.Sensitivity;
import countyplan.archiveshub.answers.SensitivityRecords.SwingLine;
import countyplan.archiveshub.answers.SensitivityRecords.TwoWay;
import countyplan.archiveshub.answers.SensitivityRecords.TwoWayLine;
import countyplan.archiveshub.costing.Costed;
import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.costing.Swing;
import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.records.OptionId;
import countyplan.archiveshub.records.AppraisalId;
import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How far an answer holds when what is entered changes, one thing at a time or two.
final class Testing {
    private static final int BAR = 24;

    private Testing() {
    }

    /// The option that is asked about, or else the preferred one, or else the cheapest.
    ///
    /// @throws Refused if none has a cost plan
    static Costed subject(Dossier dossier, AppraisalId appraisal, Optional<OptionId> asked) {
        if (asked.isPresent()) {
            return Profiling.costed(dossier, appraisal, asked.get());
        }
        return dossier.preferred().or(() -> dossier.viable().stream()
                .min(Comparator.comparingDouble(option -> cost(dossier, option))))
                .orElseThrow(() -> Refused.conflict("not-costed", "No option of " + appraisal
                        + " has a cost plan on that day; add one with `add-plan` and its lines"));
    }

    static double cost(Dossier dossier, Costed option) {
        return dossier.cost(option, option.flow());
    }

    private static Optional<Costed> rival(Dossier dossier, Costed option) {
        return dossier.viable().stream().filter(other -> !other.id().equals(option.id()))
                .min(Comparator.comparingDouble(other -> cost(dossier, other)));
    }

    private static double share(Optional<BigDecimal> percent, String field, int otherwise) {
        var given = percent.orElse(BigDecimal.valueOf(otherwise));
        if (given.signum() <= 0 || given.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw Refused.invalid("out-of-range", "A change is of more than 0 and at most 100 percent",
                    new Fault(field, given.toPlainString(), "a number such as 20"));
        }
        return given.doubleValue() / 100;
    }

    static List<Swing> swings(Dossier dossier, Costed option, double by) {
        var rival = rival(dossier, option);
        return Swing.of(option, flow -> dossier.cost(option, flow), rival.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(cost(dossier, rival.get()) - cost(dossier, option)), by);
    }

    static Sensitivity sensitivity(AskSensitivity ask, View view) {
        var dossier = Dossier.of(view, ask.appraisal());
        var by = share(ask.by(), "by", 20);
        var option = subject(dossier, ask.appraisal(), ask.option());
        var rival = rival(dossier, option);
        var cost = cost(dossier, option);
        var swings = swings(dossier, option, by);
        var widest = swings.getFirst().width();
        List<SwingLine> lines = new ArrayList<>();
        for (var swing : swings) {
            var least = cost + (swing.low() - 1) * swing.cost();
            var most = cost + (swing.high() - 1) * swing.cost();
            lines.add(new SwingLine(swing.name(), Dossier.money(swing.cost()), Dossier.money(least),
                    Dossier.money(most), bar(swing, widest), percent(swing.low()), percent(swing.high()),
                    swing.switching().isPresent() ? Optional.of(percent(swing.switching().getAsDouble()))
                            : Optional.empty(),
                    when(swing)));
        }
        return new Sensitivity(summary(dossier, option, rival, swings), List.of(
                "Lines with a spread change to where they are lower, and higher, in 1 of 10 futures; others by "
                        + Phrases.percent(by) + " either way",
                "One line of " + option.id() + " changes at a time, and nothing of any other option"),
                Leaving.out(dossier), lines);
    }

    private static String summary(Dossier dossier, Costed option, Optional<Costed> rival, List<Swing> swings) {
        if (rival.isEmpty()) {
            return "No other option has a cost plan, so nothing can become cheaper than " + option.id() + ".";
        }
        var gap = cost(dossier, rival.get()) - cost(dossier, option);
        var first = swings.stream().filter(swing -> swing.switching().isPresent())
                .min(Comparator.comparingDouble(swing -> Math.abs(swing.switching().getAsDouble() - 1)));
        var aYear = dossier.lastsUnequally() ? " a year" : "";
        var told = gap >= 0
                ? "Option %s is the cheapest, by %s%s before %s".formatted(option.id(), Phrases.pounds(gap), aYear,
                        rival.get().id())
                : "Option %s is not the cheapest: %s costs %s%s less".formatted(option.id(), rival.get().id(),
                        Phrases.pounds(-gap), aYear);
        return told + first.map(swing -> gap >= 0 ? "; it stays so until " + turn(swing)
                : "; it would be so if " + turn(swing).replace("rises", "rose").replace("falls", "fell"))
                .orElse("; no change of a single line alters that") + ".";
    }

    /// "capital rises by 27%, to £20,100,000".
    private static String turn(Swing swing) {
        var share = swing.switching().getAsDouble();
        return "%s %s by %s, to %s".formatted(swing.name(), share >= 1 ? "rises" : "falls",
                Phrases.rough(Math.abs(share - 1)), whole(swing.amount(), share).words());
    }

    private static String when(Swing swing) {
        if (swing.others().isEmpty()) {
            return "there is no other option";
        }
        if (swing.switching().isEmpty()) {
            return swing.others().getAsDouble() >= 0 ? "never, even if it falls to nothing"
                    : "always, even if it falls to nothing";
        }
        return (swing.others().getAsDouble() >= 0 ? "once it " : "until it ")
                + turn(swing).substring(swing.name().length() + 1);
    }

    private static Money whole(Money amount, double share) {
        return Money.of(BigDecimal.valueOf(amount.pence() / 100.0 * share).setScale(0, RoundingMode.HALF_UP));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    }

    /// A line's part of a tornado: `   ====|=======`, the widest line filling it.
    private static String bar(Swing swing, double widest) {
        if (widest == 0) {
            return "|";
        }
        var scale = BAR / widest * Math.abs(swing.cost());
        var left = (int) Math.round((1 - Math.min(swing.low(), swing.high())) * scale);
        var right = (int) Math.round((Math.max(swing.low(), swing.high()) - 1) * scale);
        var before = swing.cost() < 0 ? right : left;
        var after = swing.cost() < 0 ? left : right;
        return " ".repeat(Math.max(0, BAR / 2 - before)) + "=".repeat(Math.max(0, before)) + "|"
                + "=".repeat(Math.max(0, after));
    }

    static TwoWay twoWay(AskTwoWay ask, View view) {
        var dossier = Dossier.of(view, ask.appraisal());
        var step = share(ask.step(), "step", 10);
        var option = subject(dossier, ask.appraisal(), ask.option());
        if (ask.first() == ask.second()) {
            throw Refused.invalid("same-kind", "Two kinds of line change together, not one with itself",
                    new Fault("second", ask.second().words(), "another kind than " + ask.first().words()));
        }
        var first = kind(dossier, option, ask.first());
        var second = kind(dossier, option, ask.second());
        var cost = cost(dossier, option);
        List<TwoWayLine> lines = new ArrayList<>();
        var cheapest = 0;
        for (var down = -2; down <= 2; down++) {
            List<String> cells = new ArrayList<>();
            for (var across = -2; across <= 2; across++) {
                var now = cost + down * step * first + across * step * second;
                cells.add(cell(dossier, option, now));
                cheapest += cells.getLast().startsWith(option.id() + " ") ? 1 : 0;
            }
            lines.add(new TwoWayLine(percent(1 + down * step), cells.get(0), cells.get(1), cells.get(2), cells.get(3),
                    cells.get(4)));
        }
        return new TwoWay(
                "Option %s is the cheapest in %d of 25 cases, with its %s and %s each from %s to %s of what is entered."
                        .formatted(option.id(), cheapest, ask.first().words(), ask.second().words(),
                                Phrases.percent(1 - 2 * step), Phrases.percent(1 + 2 * step)),
                Leaving.out(dossier), lines);
    }

    private static double kind(Dossier dossier, Costed option, LineKind kind) {
        return dossier.cost(option, option.flow(line -> line.kind() == kind));
    }

    /// "c by £3,900,000".
    private static String cell(Dossier dossier, Costed option, double now) {
        var others = dossier.viable().stream().filter(other -> !other.id().equals(option.id())).toList();
        var best = others.stream().min(Comparator.comparingDouble(other -> cost(dossier, other)));
        if (best.isEmpty()) {
            return option.id() + " alone";
        }
        var gap = cost(dossier, best.get()) - now;
        return (gap >= 0 ? option.id() : best.get().id()) + " by " + Phrases.pounds(Math.abs(gap));
    }
}
