package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a priority serves beyond its own strategy.
public record Alignment(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the priority's number", example = "6") PriorityNumber priority,
        @About(value = "the outcomes it serves, by their addresses", example = "strategy/council-2022-26/outcomes/safe-and-well") List<Ref> outcomes,
        @About(value = "the layers in which it works", example = "prevent") List<Layer> layers,
        @About(value = "who says so", example = "Our reading") Optional<String> source) {
    /// `Priority 6: prevent and delay; safe-and-well`.
    String words() {
        var served = outcomes.stream().map(ref -> ref.path().substring(ref.path().lastIndexOf('/') + 1))
                .collect(Collectors.joining(", "));
        var met = layers.stream().map(layer -> layer.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "Priority " + priority + " serves " + (served.isEmpty() ? "no outcome named" : served)
                + (met.isEmpty() ? "" : "; to " + met);
    }
}
