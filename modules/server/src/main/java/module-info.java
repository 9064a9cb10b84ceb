/// The REST front end: every operation of the catalogue under `/api`.
@SuppressWarnings("module") // the launcher is compiled after this module
module countyplan.server {
    requires static org.jspecify;
    requires transitive countyplan.core;
    requires io.helidon.common.task;
    requires io.helidon.webserver;
    requires io.helidon.webserver.observe;
    requires io.helidon.webserver.observe.health;
    requires java.logging;

    exports countyplan.server to
            countyplan.launcher;
}
