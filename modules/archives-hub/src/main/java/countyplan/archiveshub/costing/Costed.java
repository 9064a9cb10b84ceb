package countyplan.archiveshub.costing;

import countyplan.archiveshub.money.CashFlow;
import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.records.*;
import countyplan.archiveshub.rules.RuleBooks;
import countyplan.core.register.Held;
import countyplan.core.values.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// An option with the version of its cost plan that counts: the last that was issued by the day, or the last drafted if none was.
///
/// @param lines those of that version; those that cannot be reckoned with are left out and told of in `faults`
public record Costed(Appraisal appraisal, Held<Option, OptionState> held, Optional<Held<CostPlan, PlanState>> plan,
        List<CostLine> lines, List<String> faults) {

    /// What it is known by.
    public String id() {
        return held.key();
    }

    public Option option() {
        return held.record();
    }

    /// Whether it can be compared: it has lines, and is neither rejected nor superseded.
    public boolean isViable() {
        return !lines.isEmpty() && held.state() != OptionState.REJECTED && held.state() != OptionState.SUPERSEDED;
    }

    public boolean isPreferred() {
        return held.state() == OptionState.PREFERRED || held.state() == OptionState.APPROVED;
    }

    public boolean isDoMinimum() {
        return option().kind() == OptionKind.DO_MINIMUM;
    }

    /// For how many years it lasts.
    public int life() {
        return option().life().orElse(appraisal.years());
    }

    /// A line by year, in its own pounds, exact to the penny; below nothing where it brings money in. After the option's life
    /// there is nothing: it lasts from year 0, in which it is made, to the year of its life.
    public List<Money> byYear(CostLine line) {
        var all = spread(line);
        return IntStream.range(0, all.size()).mapToObj(year -> year > life() ? Money.ZERO
                : line.kind().sign() < 0 ? all.get(year).negated() : all.get(year)).toList();
    }

    private List<Money> spread(CostLine line) {
        return line.profile().spread(line.amount(), appraisal.starts(), appraisal.years());
    }

    /// The lines of which something falls after the option's life.
    public List<CostLine> beyondLife() {
        return lines.stream().filter(line -> spread(line).stream().skip(life() + 1L)
                .anyMatch(pounds -> !pounds.equals(Money.ZERO))).toList();
    }

    /// A line in the pounds of the appraisal.
    public CashFlow flow(CostLine line) {
        var pounds = byYear(line).stream().mapToDouble(each -> each.pence() / 100.0).toArray();
        var flow = CashFlow.of(line.base(), pounds);
        return line.base().equals(appraisal.base()) ? flow
                : flow.in(appraisal.base(), RuleBooks.get(appraisal.prices().orElseThrow()).index(appraisal.growth()),
                        appraisal.starts().startYear());
    }

    /// All its lines together, costs less what comes in.
    public CashFlow flow() {
        return flow(line -> true);
    }

    /// Some of its lines together.
    public CashFlow flow(Predicate<CostLine> which) {
        var sum = CashFlow.none(appraisal.base(), appraisal.years());
        for (var line : lines) {
            if (which.test(line)) {
                sum = sum.plus(flow(line));
            }
        }
        return sum;
    }

    /// What lines of these kinds say, added up as entered: of what recurs, for one time.
    public Money entered(LineKind... kinds) {
        return lines.stream().filter(line -> Arrays.asList(kinds).contains(line.kind())).map(CostLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /// What people should know of how it came about.
    public List<String> assumptions() {
        List<String> told = new ArrayList<>();
        for (var line : lines) {
            line.assumed().ifPresent(what -> told.add(line.line() + ": " + lower(what)));
        }
        return told;
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
