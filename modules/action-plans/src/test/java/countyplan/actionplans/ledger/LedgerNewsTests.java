package countyplan.actionplans.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.actionplans.PlanId;
import countyplan.actionplans.operations.ActionPlansModule;
import countyplan.core.Query;
import countyplan.core.Row;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.News;
import countyplan.core.host.Options;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After a change, the ledger of a plan reads what the change wrote and nothing else, however big the plan is: the database
/// finds the rows by the change, and does not go through the plan to pick them.
class LedgerNewsTests {

    @Test
    void findsNewsByTheNumbersOfTheChanges(@TempDir Path home) throws SQLException {
        Countyplan.open(Modules.of(new ActionPlansModule()), Options.of(home)).close();
        try (var records = DriverManager.getConnection("jdbc:hsqldb:file:" + home.resolve("records/countyplan")
                + ";sql.lowercase_ident=true;shutdown=true", "SA", "")) {
            var statements = statements();
            assertEquals(12, statements.size());
            for (var statement : statements) {
                var indexes = indexes(records, statement);
                var last = indexes.getLast();
                assertTrue(last.startsWith("ACTION_PLANS_") && last.endsWith("_CHANGE_NO"), statement + indexes);
                assertFalse(scans(records, statement), statement);
            }
        }
    }

    /// What is asked about a plan that is kept, two changes later.
    private static List<String> statements() {
        List<String> asked = new ArrayList<>();
        new LedgerReader(PlanId.of("big"), new News(7, 9, statement -> new NoRows(asked, statement), List.of()))
                .read(PlanLedger.EMPTY);
        return asked;
    }

    /// A query that remembers that it was run, and answers nothing.
    private record NoRows(List<String> asked, String statement) implements Query {
        @Override
        public Query with(String parameter, @Nullable Object value) {
            return this;
        }

        @Override
        public <T> List<T> list(Function<Row, T> each) {
            asked.add(statement);
            return List.of();
        }

        @Override
        public <T> Optional<T> first(Function<Row, T> each) {
            asked.add(statement);
            return Optional.empty();
        }

        @Override
        public void each(Consumer<Row> each) {
            asked.add(statement);
        }
    }

    /// The indexes by which the database looks the tables of a statement up.
    private static List<String> indexes(Connection records, String statement) throws SQLException {
        return plan(records, statement).stream().filter(line -> line.contains("index=SYS_PK") || line.contains(
                "index=ACTION")).map(line -> line.replaceAll(".*index=(\\w+).*", "$1")).toList();
    }

    private static boolean scans(Connection records, String statement) throws SQLException {
        return plan(records, statement).stream().anyMatch(line -> line.contains("access=FULL SCAN"));
    }

    private static List<String> plan(Connection records, String statement) throws SQLException {
        List<String> lines = new ArrayList<>();
        var asked = statement.replace(":plan", "'big'").replace(":after", "7").replace(":upTo", "9");
        try (var explain = records.createStatement();
                var rows = explain.executeQuery("explain plan for " + asked)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
