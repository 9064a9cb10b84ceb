package countyplan.modulekit;

import countyplan.core.ServiceModule;
import java.util.Optional;

/// A sound module keeps the whole contract.
class LoansContractTests extends ModuleContract {
    @Override
    protected ServiceModule module() {
        return new Loans();
    }

    @Override
    protected Optional<Owners> owners() {
        return Optional.of(Loans.OWNERS);
    }
}
