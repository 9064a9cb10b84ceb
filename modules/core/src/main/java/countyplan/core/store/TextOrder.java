package countyplan.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps texts in one order everywhere, by the numbers of their characters. HSQLDB does so by itself; PostgreSQL asks
 * its locale, which differs from server to server and may leave hyphens out: then {@code odd2} comes before
 * {@code odd-10}.
 */
final class TextOrder {
    private static final String OTHERWISE =
            """
                    select format('alter table %I ', c.relname) || string_agg(
                      format('alter column %I type %s collate "C"', a.attname, format_type(a.atttypid, a.atttypmod)),
                      ', ')
                    from pg_catalog.pg_attribute a
                    join pg_catalog.pg_class c on c.oid = a.attrelid
                    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = current_schema() and c.relkind = 'r' and starts_with(c.relname, ?)
                      and not a.attisdropped and a.attcollation <> 0 and a.attcollation <> 'pg_catalog."C"'::regcollation
                    group by c.relname order by c.relname""";

    private TextOrder() {}

    /** Gives the columns of tables with that prefix this order, where they have another. */
    static void settle(Connection connection, String prefix) throws SQLException {
        List<String> changes = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OTHERWISE)) {
            select.setString(1, prefix);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(row.getString(1));
                }
            }
        }
        try (var change = connection.createStatement()) {
            for (String sql : changes) {
                change.execute(sql);
            }
        }
    }
}
