package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// What a strategy leaves uncovered.
@About("what a strategy leaves uncovered")
public record StrategyCoverage(
        @About("the strategy") StrategyId strategy,
        @About(value = "in a sentence", headline = true) String summary,
        @About("priorities that stand") int priorities,
        @About("of these without an action") int withoutAction,
        @About("without a success measure") int withoutMeasure,
        @About("with success measures and no observed value") int withoutObservation,
        @About("actions that serve a priority; one that serves several counts once") int actions,
        @About("what is done for the strategy and serves no priority") int actionsWithoutPriority,
        @About("success measures whose priority does not stand") int measuresWithoutPriority,
        @About("decisions entered") int decisions,
        @About("of these open, binding, and named by nothing that is done") int decisionsWithoutDelivery,
        @About("what delivers the strategy without a decision") int deliveryWithoutDecision,
        @About("whether there was more to look through than was looked through for what serves no priority") boolean incomplete,
        @About("each priority that stands") List<CoverageLine> coverage,
        @About(value = "each gap", rows = true) List<CoverageGap> gaps) {}
