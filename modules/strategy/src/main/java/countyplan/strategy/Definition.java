package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// What a strategy means by a term.
public record Definition(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the term's id", example = "young-carer") TermId term,
        @About(value = "the term as written", example = "Young carer") String title,
        @About(value = "what it means", example = "A carer who is under 18") String meaning,
        @About(value = "who defined it so", example = "Care Act 2014") Optional<String> source) {}
