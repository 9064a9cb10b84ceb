/// @title@: a service module for Countyplan.
module county.@package@ {
    requires transitive countyplan.core;

    exports county.@package@;

    provides countyplan.core.ServiceModule with county.@package@.@Name@Module;
}
