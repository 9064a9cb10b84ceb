package countyplan.strategy;

import countyplan.core.Finding;
import countyplan.core.View;
import java.util.Set;
import java.util.function.Consumer;

/// Those gaps in what covers a strategy that are worth a person's attention by themselves. That nothing was observed yet, and
/// that decisions are open, other findings tell.
final class CoverageFindings {
    private static final Set<CoverageKind> WORTH_ATTENTION = Set.of(
            CoverageKind.PRIORITY_WITHOUT_ACTION, CoverageKind.ACTION_WITHOUT_PRIORITY,
            CoverageKind.DECISION_WITHOUT_DELIVERY, CoverageKind.DELIVERY_WITHOUT_DECISION);

    private CoverageFindings() {
    }

    /// Of a strategy that nothing delivers yet, that is all there is to say.
    static void tell(StrategyLine line, View view, Consumer<Finding> tell) {
        var coverage = Coverages.of(line.strategy(), view);
        if (coverage.isDelivered()) {
            coverage.gaps().stream().filter(gap -> WORTH_ATTENTION.contains(gap.gap()))
                    .forEach(gap -> tell.accept(new Finding(code(gap.gap()), gap.sentence(), gap.ref())));
        } else if (line.status() == Status.APPROVED || line.status() == Status.LAUNCHED) {
            tell.accept(
                    new Finding("not-delivered", line.title() + " (" + line.strategy() + ") is " + line.status().said()
                            + ", and nothing that any module holds delivers it", Subject.of(line.strategy()).ref()));
        }
    }

    private static String code(CoverageKind kind) {
        return switch (kind) {
            case PRIORITY_WITHOUT_ACTION -> "no-action";
            case ACTION_WITHOUT_PRIORITY -> "serves-no-priority";
            case DECISION_WITHOUT_DELIVERY -> "decision-not-delivered";
            case DELIVERY_WITHOUT_DECISION -> "delivery-not-decided";
            case PRIORITY_WITHOUT_MEASURE, PRIORITY_WITHOUT_OBSERVATION, MEASURE_WITHOUT_PRIORITY ->
                throw new IllegalArgumentException(kind + " is told otherwise");
        };
    }
}
