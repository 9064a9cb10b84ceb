package countyplan.core.host;

import countyplan.core.ServiceModule;

/**
 * A service module that was found and is sound.
 *
 * @param version of its jar; empty if it says none
 * @param location where its jar is
 * @param layer the plug-in whose it is; "countyplan" for our own
 */
record Found(ServiceModule module, String version, String location, String layer) {}
