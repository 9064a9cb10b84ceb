/// The contract that every service module keeps, as tests that its own suite extends.
///
/// Suites run it from the class path, beside JUnit and PostgreSQL, which is why those are needed only to compile it.
@SuppressWarnings("requires-automatic") // the embedded PostgreSQL has no descriptor
module countyplan.modulekit {
    requires static transitive org.jspecify;
    requires transitive countyplan.core;
    requires static transitive org.junit.jupiter.api;
    requires de.siegmar.fastcsv;
    requires java.sql;
    requires static embedded.postgres;
    requires static org.postgresql.jdbc;

    exports countyplan.modulekit;
}
