/// A plug-in of somebody's, which the program meets while it is trained.
module county.visits {
    requires countyplan.core;

    exports county.visits;

    provides countyplan.core.ServiceModule with county.visits.Visits;
}
