package countyplan.core.store;

import countyplan.core.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings a store's tables up to what the modules need, step by step, and journals how far it came: HSQLDB commits every
 * statement that changes a table by itself, so that an interrupted step is taken up again where it stopped. What goes
 * wrong with the tables of one module is its alone.
 */
public final class Migrations {
    private Migrations() {}

    /**
     * Where the tables stand.
     *
     * @param modules of each module asked about
     * @param absent how many steps have been taken for modules that were not asked about
     * @param emptied modules that were not asked about and whose tables are to go; see {@link ModuleRecords}
     * @param failed modules that failed before and have not been tried again
     */
    public record Standing(
            Map<String, SchemaState> modules, Map<String, Integer> absent, List<String> emptied, Set<String> failed) {
        /** Whether nothing can be done to bring them further. */
        public boolean isComplete() {
            return emptied.isEmpty()
                    && modules.values().stream().allMatch(state -> state.isComplete() || state.problem().isPresent());
        }
    }

    /**
     * Looks how far the modules' steps have been taken. A module that failed before at a step that it still has is told of as
     * it was then.
     *
     * @throws StoreUnavailable if the database's user may not read them
     */
    public static Standing examine(Store store, Map<String, Schema> modules) {
        try (Held held = store.take()) {
            Map<String, Map<Integer, Journal.Taken>> journal = Journal.read(held.connection(), store.dialect());
            return standing(journal, modules,
                    journal.isEmpty() ? Map.of() : Failures.read(held.connection(), store.dialect()));
        } catch (SQLException e) {
            throw failure(e, store.dialect());
        }
    }

    /**
     * Takes the steps that have not been taken, those too that failed before; one that fails ends that module's.
     *
     * @throws StoreUnavailable if the database's user may not make any tables
     */
    public static Standing run(Store store, Map<String, Schema> modules) {
        try (Held held = store.take()) {
            Connection connection = held.connection();
            store.dialect().lock(connection);
            Journal.make(connection);
            Failures.make(connection);
            for (String module : modules.keySet()) {
                Failures.forget(connection, module);
            }
            connection.commit();
            Standing before = standing(Journal.read(connection, store.dialect()), modules, Map.of());
            // Who has read must let go before waiting for the lock: its holder may be altering what was read.
            connection.commit();
            for (String emptied : before.emptied()) {
                store.dialect().lock(connection);
                ModuleTables.drop(connection, emptied);
                connection.commit();
            }
            Map<String, Failures.Failure> failed = new HashMap<>();
            for (Map.Entry<String, Schema> module : modules.entrySet()) {
                SchemaState state = before.modules().get(module.getKey());
                if (state != null && state.problem().isEmpty() && !state.isComplete()) {
                    bring(module.getKey(), module.getValue(), store.dialect(), connection)
                            .ifPresent(problem -> failed.put(module.getKey(), problem));
                }
            }
            Standing after = standing(Journal.read(connection, store.dialect()), modules, Map.of());
            failed.forEach((module, failure) -> after.modules().computeIfPresent(module,
                    (name, state) -> new SchemaState(state.taken(), state.known(), Optional.of(failure.sentence()))));
            for (Map.Entry<String, Failures.Failure> each : failed.entrySet()) {
                store.dialect().lock(connection);
                Failures.write(connection, each.getKey(), each.getValue());
            }
            connection.commit();
            return after;
        } catch (SQLException e) {
            throw failure(e, store.dialect());
        }
    }

    /**
     * Checks that tables have the columns that somebody needs.
     *
     * @param needed by table
     * @throws StoreUnavailable if one lacks some
     */
    public static void check(Store store, String module, Map<String, Set<String>> needed) {
        try (Held held = store.take()) {
            ModuleTables.check(held.connection(), module, needed);
        } catch (SQLException e) {
            throw failure(e, store.dialect());
        }
    }

    /** Remembers that a module's tables lack what a register of it needs, so that it is told without looking again. */
    public static void remember(Store store, String module, String problem) {
        try (Held held = store.take()) {
            store.dialect().lock(held.connection());
            Failures.make(held.connection());
            Failures.write(held.connection(), module, new Failures.Failure("", problem));
            held.connection().commit();
        } catch (SQLException e) {
            throw failure(e, store.dialect());
        }
    }

    private static RuntimeException failure(SQLException failure, Dialect dialect) {
        return dialect.isNotAllowed(failure)
                ? new StoreUnavailable(
                        "The database's user may not make or use Countyplan's tables there; let that user own the database",
                        failure)
                : StoreFailure.of(failure);
    }

    /** Answers what went wrong. */
    private static Optional<Failures.Failure> bring(String module, Schema schema, Dialect dialect,
            Connection connection)
            throws SQLException {
        List<Migration> migrations;
        try {
            migrations = schema.migrations().get();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(new Failures.Failure("none", "its migrations cannot be had: " + e.getMessage()));
        }
        for (Migration migration : migrations) {
            dialect.lock(connection);
            try {
                boolean taken = Journal.take(connection, dialect, module, migration);
                if (taken) {
                    dialect.settle(connection, ModuleTables.prefix(module));
                }
                if (taken && !module.isEmpty() && migration.number() == migrations.size()) {
                    ModuleTables.check(connection, module);
                }
                connection.commit();
            } catch (Journal.StepFailed failure) {
                if (dialect.keepsDefinitions()) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return Optional.of(new Failures.Failure(
                        Step.of(migration).checksum(), failure.sentence(dialect.keepsDefinitions())));
            } catch (StoreUnavailable unfit) {
                connection.rollback();
                return Optional.of(new Failures.Failure(Step.of(migration).checksum(),
                        "failed at " + migration.number() + ": " + unfit.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static Standing standing(
            Map<String, Map<Integer, Journal.Taken>> journal, Map<String, Schema> modules,
            Map<String, Failures.Failure> failures) {
        Map<String, SchemaState> states = new LinkedHashMap<>();
        Set<String> failed = new TreeSet<>();
        modules.forEach((module, schema) -> {
            SchemaState state = Journal.state(journal.getOrDefault(module, Map.of()), schema.steps(), module);
            Failures.Failure failure = failures.get(module);
            boolean again = failure != null && state.problem().isEmpty() && isAt(failure, state, schema);
            if (again) {
                failed.add(module);
            }
            states.put(module, again
                    ? new SchemaState(state.taken(), state.known(), Optional.of(failure.sentence())) : state);
        });
        Map<String, Integer> absent = new TreeMap<>();
        List<String> emptied = new ArrayList<>();
        journal.forEach((module, taken) -> {
            if (!modules.containsKey(module)) {
                if (taken.values().stream().allMatch(step -> step.done() == 0)) {
                    emptied.add(module);
                } else {
                    absent.put(module, taken.size());
                }
            }
        });
        return new Standing(states, absent, emptied, failed);
    }

    /** Whether a module would fail again as it did: at the step that comes next, or for want of what its registers need. */
    private static boolean isAt(Failures.Failure failure, SchemaState state, Schema schema) {
        return state.isComplete() ? failure.checksum().isEmpty()
                : schema.steps().get(state.taken()).checksum().equals(failure.checksum());
    }

}
