package countyplan.modulekit;

import countyplan.core.ServiceModule;

/// A sound module keeps the whole contract.
class LoansContractTests extends ModuleContract {
    @Override
    protected ServiceModule module() {
        return new Loans();
    }
}
