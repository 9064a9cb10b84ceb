/// Lightbulb, the housing adaptations service of a county and its districts, as a service module of Countyplan.
module countyplan.lightbulb {
    requires static org.jspecify;
    requires transitive countyplan.core;

    exports countyplan.lightbulb;
    exports countyplan.lightbulb.cases;
    exports countyplan.lightbulb.clocks;
    exports countyplan.lightbulb.grants;
    exports countyplan.lightbulb.help;
    exports countyplan.lightbulb.hospital;
    exports countyplan.lightbulb.money;
    exports countyplan.lightbulb.performance;
    exports countyplan.lightbulb.priorities;
    exports countyplan.lightbulb.requests;

    provides countyplan.core.ServiceModule with countyplan.lightbulb.LightbulbModule;
}
