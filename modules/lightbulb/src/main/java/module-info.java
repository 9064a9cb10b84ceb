/// Lightbulb, the housing adaptations service of a county and its districts, as a service module of Countyplan.
module countyplan.lightbulb {
    requires static org.jspecify;
    requires transitive countyplan.core;

    exports countyplan.lightbulb;

    provides countyplan.core.ServiceModule with countyplan.lightbulb.LightbulbModule;
}
