/// Action plans and where each of them stands, as a service module of Countyplan.
module countyplan.actionplans {
    requires static org.jspecify;
    requires transitive countyplan.core;

    exports countyplan.actionplans;
}
