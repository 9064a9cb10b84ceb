/// Strategies with their priorities and success measures, as a service module of Countyplan.
module countyplan.strategy {
    requires static org.jspecify;
    requires transitive countyplan.core;

    exports countyplan.strategy;

    provides countyplan.core.ServiceModule with countyplan.strategy.StrategyModule;
}
