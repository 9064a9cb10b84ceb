/// Where the program starts. Names no service module: they are found.
module countyplan.launcher {
    requires static org.jspecify;
    requires java.logging;
    requires countyplan.core;
    requires countyplan.server;
    requires countyplan.shell;

    // Java's logging makes LogBook by its name.
    opens countyplan.launcher to
            java.logging;
}
