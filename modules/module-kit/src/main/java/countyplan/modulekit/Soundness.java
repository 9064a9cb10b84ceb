package countyplan.modulekit;

import countyplan.core.ServiceModule;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.host.Modules;
import java.util.List;

/// Whether modules can be found and used at all.
final class Soundness {
    private Soundness() {}

    /// What can be asked of them.
    ///
    /// @throws AssertionError with every reason, if one is not sound
    static Catalogue catalogue(List<ServiceModule> modules) {
        var found = Modules.of(modules.toArray(ServiceModule[]::new));
        if (!found.leftOut().isEmpty()) {
            throw new AssertionError("Not sound: " + found.leftOut());
        }
        return found.catalogue();
    }
}
