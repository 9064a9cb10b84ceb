package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;
import java.util.Optional;

/// Something that a strategy means to do under a priority, before an action plan says who does it by when.
public record Intention(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the intention's id", example = "new-1-1") IntentionId intention,
        @About(value = "what is to be done", example = "Grow the carers passport") String title,
        @About(value = "the priority it is for", example = "1") PriorityNumber priority,
        @About(value = "whether it is new or carried forward", example = "new") IntentionKind kind,
        @About(value = "the actions that take it up, by their addresses", example = "strategy/carers-2018-21/priorities/1") List<Ref> actions,
        @About(value = "where it is printed", example = "Draft strategy, section 10") Optional<String> source) {}
