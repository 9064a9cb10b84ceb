package countyplan.archiveshub.costing;

import countyplan.archiveshub.chance.Spread;
import countyplan.archiveshub.money.CashFlow;
import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.records.CostLine;
import countyplan.core.values.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// How much of what an option costs hangs on a line, or on several together.
///
/// @param amount what is entered of it: of what recurs, for one time
/// @param cost what it costs, as [Dossier#cost] has it; below nothing where it saves or brings in
/// @param low the line at its least, as a share of what is entered; `high` at its most
/// @param others what the cheapest other option costs more; below nothing where it costs less; none where there is no other
public record Swing(String name, Money amount, double cost, double low, double high, OptionalDouble others) {

    /// Each line of an option, and capital, and what is saved and comes in each year, together where they are several.
    ///
    /// @param by how far lines without a spread change, 0.2 for 20%
    public static List<Swing> of(Costed option, ToDoubleFunction<CashFlow> cost, OptionalDouble others, double by) {
        List<Swing> swings = new ArrayList<>();
        for (var line : option.lines()) {
            swings.add(new Swing(line.line().value(), line.amount(), cost.applyAsDouble(option.flow(line)),
                    line.spread().map(Spread::low).orElse(1 - by), line.spread().map(Spread::high).orElse(1 + by),
                    others));
        }
        together(option, cost, others, by, "all capital", line -> line.kind() == LineKind.CAPITAL)
                .ifPresent(swings::add);
        together(option, cost, others, by, "all savings and income",
                line -> line.kind() == LineKind.RECURRING_SAVING || line.kind() == LineKind.RECURRING_INCOME)
                .ifPresent(swings::add);
        swings.sort(Comparator.comparingDouble((Swing swing) -> swing.width()).reversed().thenComparing(Swing::name));
        return swings;
    }

    private static Optional<Swing> together(Costed option, ToDoubleFunction<CashFlow> cost, OptionalDouble others,
            double by,
            String name, Predicate<CostLine> which) {
        var lines = option.lines().stream().filter(which).toList();
        return lines.size() < 2 ? Optional.empty()
                : Optional.of(new Swing(name, lines.stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus),
                        cost.applyAsDouble(option.flow(which)), 1 - by, 1 + by, others));
    }

    /// How far apart the option's cost is with the line at its least and at its most.
    public double width() {
        return Math.abs(cost) * (high - low);
    }

    /// The share of what is entered at which the option costs as much as the cheapest other; none where no share does.
    public OptionalDouble switching() {
        if (others.isEmpty() || cost == 0) {
            return OptionalDouble.empty();
        }
        var share = 1 + others.getAsDouble() / cost;
        return share < 0 ? OptionalDouble.empty() : OptionalDouble.of(share);
    }
}
