package countyplan.strategy;

import countyplan.core.ServiceModule;
import countyplan.modulekit.ModuleContract;

class StrategyContractTests extends ModuleContract {
    @Override
    protected ServiceModule module() {
        return new StrategyModule();
    }
}
