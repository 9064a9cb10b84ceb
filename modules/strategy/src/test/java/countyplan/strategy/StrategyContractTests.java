package countyplan.strategy;

import countyplan.core.ServiceModule;
import countyplan.modulekit.Examples;
import countyplan.modulekit.ModuleContract;

class StrategyContractTests extends ModuleContract {
    @Override
    protected ServiceModule module() {
        return new StrategyModule();
    }

    /// What a strategy may become on a day depends on what it became later.
    @Override
    protected Examples examples() {
        return Examples.ofTheCatalogue().reachingBack("set-status", "correct");
    }
}
