import countyplan.core.bankholidays.RuleReader;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;

/// Countyplan's core: what module authors see, and the host that finds modules and runs their operations.
///
/// Authors of service modules need six packages: `countyplan.core`, `countyplan.core.register`, `countyplan.core.values`,
/// `countyplan.core.timescale`, `countyplan.core.sheets` and `countyplan.core.pictures`. Everything else is the host's and is open to the front ends and the launcher only.
@SuppressWarnings("module") // the front ends named below are compiled after this module
module countyplan.core {
    requires static transitive org.jspecify;
    requires java.sql;
    requires transitive jakarta.json;
    requires io.helidon.dbclient;
    requires io.helidon.dbclient.jdbc;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires de.focus_shift.jollyday.core;
    requires java.xml;

    exports countyplan.core;
    exports countyplan.core.values;
    exports countyplan.core.figures;
    exports countyplan.core.timescale;
    exports countyplan.core.register;
    exports countyplan.core.sheets;
    exports countyplan.core.pictures;
    exports countyplan.core.host to
            countyplan.server,
            countyplan.shell,
            countyplan.launcher,
            countyplan.modulekit;
    exports countyplan.core.catalogue to
            countyplan.server,
            countyplan.shell,
            countyplan.launcher,
            countyplan.modulekit;
    exports countyplan.core.render to
            countyplan.server,
            countyplan.shell,
            countyplan.launcher,
            countyplan.modulekit;

    opens countyplan.core.bankholidays to
            de.focus_shift.jollyday.core;

    provides HolidayCalendarConfigurationService with RuleReader;

    uses java.sql.Driver;
    uses countyplan.core.ServiceModule;
}
