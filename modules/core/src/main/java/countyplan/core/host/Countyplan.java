package countyplan.core.host;

import countyplan.core.catalogue.Catalogue;

/** Countyplan, opened on a data folder: the modules found, their records, and the invoker that runs their operations. */
public abstract class Countyplan implements Invoker, AutoCloseable {
    @Override
    public abstract Catalogue catalogue();

    @Override
    public abstract void close();
}
