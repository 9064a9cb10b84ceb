package countyplan.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * One numbered step of a module's tables. Once released it never changes: a later step mends it.
 *
 * <p>Statements run one by one and are journalled, so that an interrupted step is finished at the next start: each must
 * therefore be repeatable ({@code create table if not exists}, {@code create index if not exists}, {@code alter table t
 * add column if not exists}). Tables are named after the module ({@code action_plans_progress}), columns after the
 * components they hold, in SQL that HSQLDB and PostgreSQL both speak.
 *
 * @param number 1, 2, 3 and so on without gaps
 * @param title what it brings: "plans and actions"
 * @param statements in order
 */
public record Migration(int number, String title, List<String> statements) {
    public Migration {
        statements = List.copyOf(statements);
    }

    /**
     * Reads a step from SQL among a module's own resources; each statement ends with a semicolon at the end of a line.
     *
     * @param name the resource
     * @param open opens a resource of the module by name: {@code ActionPlansModule.class::getResourceAsStream}
     */
    public static Migration from(int number, String title, String name, Function<String, InputStream> open) {
        try (InputStream in = open.apply(name)) {
            String[] statements = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(";\\s*(\\R|$)");
            return of(number, title, statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Migration of(int number, String title, String... statements) {
        return new Migration(number, title, List.of(statements));
    }
}
