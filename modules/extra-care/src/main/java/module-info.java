/// Extra Care as a service module of Countyplan.
module countyplan.extracare {
    requires static org.jspecify;
    requires transitive countyplan.core;

    exports countyplan.extracare;
    exports countyplan.extracare.homes;
    exports countyplan.extracare.tenants;
    exports countyplan.extracare.contracts;
    exports countyplan.extracare.models;
    exports countyplan.extracare.monitoring;
    exports countyplan.extracare.returns;
    exports countyplan.extracare.costing;

    provides countyplan.core.ServiceModule with countyplan.extracare.ExtraCareModule;
}
