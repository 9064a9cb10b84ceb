package countyplan.strategy;

import countyplan.core.About;

/// The striking out of a wrong entry.
@About("strikes out something entered by mistake, with the reason; it stays in the history as struck out")
public record EntryCorrection(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the code of the entry, as the history gives it", example = "1.5") EntryCode entry,
        @About(value = "what was wrong with it", example = "Wrong day") String reason) {}
