package countyplan.shell;

import countyplan.core.catalogue.Catalogue;
import countyplan.core.host.Invoker;

/// The shell's way to Countyplan: the data folder here, the process that holds it, or a distant server.
public interface Access extends AutoCloseable {
    /// What can be asked; needs no records.
    Catalogue catalogue();

    /// Asks without changing anything.
    Invoker reading();

    /// Asks and changes; reads too.
    Invoker writing();

    @Override
    void close();
}
