package countyplan.archiveshub.registers;

import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.records.*;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a cost plan leads on from the one before, kind by kind: what that came to, the movements, what this comes to, and what
/// nothing explains (a movement schedule; RICS Cost Prediction).
///
/// @param before the address of the cost plan before
/// @param movements as they are entered
/// @param kinds each kind of line that either has
public record Bridge(Ref before, List<Movement> movements, List<Step> kinds) {

    /// One kind of line.
    ///
    /// @param unexplained what it is now, less what it was and what moved
    public record Step(LineKind kind, Money was, Money moved, Money is, Money unexplained) {
    }

    static Ref ref(CostPlan plan) {
        return Ref.to(Registers.ID, plan.appraisal(), "options", plan.option(), "plans", plan.plan());
    }

    /// How it leads on; empty where it follows none.
    public static Optional<Bridge> of(CostPlan plan, View view) {
        return plan.follows().map(before -> {
            var movements = Registers.MOVEMENTS.all(view, ref(plan)).stream().map(Held::record).toList();
            var was = sums(before, view);
            var is = sums(ref(plan), view);
            List<Step> steps = new ArrayList<>();
            for (var kind : LineKind.values()) {
                var moved = movements.stream().filter(each -> each.kind() == kind).map(Movement::amount)
                        .reduce(Money.ZERO, Money::plus);
                var from = was.getOrDefault(kind, Money.ZERO);
                var to = is.getOrDefault(kind, Money.ZERO);
                if (!from.equals(Money.ZERO) || !to.equals(Money.ZERO) || !moved.equals(Money.ZERO)) {
                    steps.add(new Step(kind, from, moved, to, to.minus(from).minus(moved)));
                }
            }
            return new Bridge(before, movements, steps);
        });
    }

    private static Map<LineKind, Money> sums(Ref plan, View view) {
        Map<LineKind, Money> sums = new EnumMap<>(LineKind.class);
        if (view.title(plan).isPresent()) {
            Registers.LINES.all(view, plan).forEach(
                    line -> sums.merge(line.record().kind(), line.record().amount(), Money::plus));
        }
        return sums;
    }

    /// What nothing explains, in a sentence without a full stop.
    public Optional<String> unexplained() {
        var open = kinds.stream().filter(step -> step.unexplained().pence() != 0)
                .map(step -> step.unexplained().words() + " of " + step.kind().words()).toList();
        return open.isEmpty() ? Optional.empty()
                : Optional.of("No movement explains %s by which a cost plan is another than %s"
                        .formatted(String.join(", ", open), before));
    }
}
