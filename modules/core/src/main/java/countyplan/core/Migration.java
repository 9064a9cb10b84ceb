package countyplan.core;

import java.util.List;

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

    public static Migration of(int number, String title, String... statements) {
        return new Migration(number, title, List.of(statements));
    }
}
