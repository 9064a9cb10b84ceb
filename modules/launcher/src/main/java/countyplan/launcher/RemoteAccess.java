package countyplan.launcher;

import countyplan.core.catalogue.Catalogue;
import countyplan.core.host.Invoker;
import countyplan.shell.Access;
import countyplan.shell.RemoteInvoker;

/// To a distant server, which knows its own modules.
record RemoteAccess(RemoteInvoker invoker) implements Access {
    @Override
    public Catalogue catalogue() {
        return invoker.catalogue();
    }

    @Override
    public Invoker reading() {
        return invoker;
    }

    @Override
    public Invoker writing() {
        return invoker;
    }

    @Override
    public void close() {
        // There is nothing here to let go of.
    }
}
