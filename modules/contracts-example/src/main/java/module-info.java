/// A contracts register, as a worked example of a service module: it is built and tested with Countyplan and not shipped
/// with it, and runs from a folder of plug-ins.
module countyplan.example.contracts {
    requires static org.jspecify;
    requires transitive countyplan.core;

    exports countyplan.contracts;

    provides countyplan.core.ServiceModule with countyplan.contracts.ContractsModule;
}
