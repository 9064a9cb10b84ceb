/// Action plans and where each of them stands, as a service module of Countyplan.
///
/// [countyplan.actionplans.PlanStatus] is what officers ask for first; [countyplan.actionplans.ImportPlan] is how a plan
/// that exists on paper comes in.
module countyplan.actionplans {
    requires static org.jspecify;
    requires transitive countyplan.core;

    exports countyplan.actionplans;
    exports countyplan.actionplans.reports;

    provides countyplan.core.ServiceModule with countyplan.actionplans.operations.ActionPlansModule;
}
