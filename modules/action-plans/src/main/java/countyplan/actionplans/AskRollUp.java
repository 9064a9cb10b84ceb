package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.Optional;

@About("rolls up the plans of a strategy by its priorities: how their actions stand and are rated")
public record AskRollUp(
        @About(value = "the strategy that the plans deliver", example = "strategy/carers-2022-25") Ref strategy,
        @About(value = "only the plans of this partner", example = "Leicestershire County Council") Optional<String> partner) {
}
