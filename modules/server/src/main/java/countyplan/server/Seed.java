package countyplan.server;

/// Keeps this package from being empty, which a module may not export; goes with its first real type.
interface Seed {
}
