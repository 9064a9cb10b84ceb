/// The contract that every service module keeps, as tests that its own suite extends.
///
/// Tests run it from the class path; the descriptor says what it needs and what authors see.
@SuppressWarnings("requires-automatic") // the embedded PostgreSQL has no descriptor
module countyplan.modulekit {
    requires static transitive org.jspecify;
    requires transitive countyplan.core;
    requires transitive org.junit.jupiter.api;
    requires de.siegmar.fastcsv;
    requires java.sql;
    requires embedded.postgres;
    requires org.postgresql.jdbc;

    exports countyplan.modulekit;
}
