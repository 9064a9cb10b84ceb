package countyplan.core.store;

import countyplan.core.Query;
import countyplan.core.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query, run by JDBC itself: DbClient makes a map for each row and an object for each of its columns, which took most of
 * the time of reading a million rows.
 */
final class SqlQuery implements Query {
    /** PostgreSQL's driver would hold all rows at once otherwise; HSQLDB has them in its cache. */
    private static final int ROWS_AT_A_TIME = 2_000;

    private final Held held;
    private final String sql;
    private final Map<String, @Nullable Object> values;

    SqlQuery(Held held, String sql, Map<String, @Nullable Object> always) {
        this.held = held;
        this.sql = sql;
        this.values = new HashMap<>(always);
    }

    @Override
    public Query with(String parameter, @Nullable Object value) {
        values.put(parameter, SqlValue.of(value));
        return this;
    }

    @Override
    public <T> List<T> list(Function<Row, T> each) {
        List<T> list = new ArrayList<>();
        each(row -> list.add(each.apply(row)));
        return list;
    }

    @Override
    public <T> Optional<T> first(Function<Row, T> each) {
        return run(0, rows -> rows.next() ? Optional.of(each.apply(ReadRow.of(rows))) : Optional.empty());
    }

    @Override
    public void each(Consumer<Row> each) {
        run(ROWS_AT_A_TIME, rows -> {
            ReadRow row = ReadRow.of(rows);
            while (row.next()) {
                each.accept(row);
            }
            return Optional.empty();
        });
    }

    private interface Reader<T> {
        Optional<T> read(ResultSet rows) throws SQLException;
    }

    private <T> Optional<T> run(int rowsAtATime, Reader<T> reader) {
        Statement statement = Statement.of(sql);
        held.compile(statement.text());
        try (PreparedStatement query = held.connection().prepareStatement(statement.text())) {
            query.setFetchSize(rowsAtATime);
            int place = 0;
            for (String parameter : statement.parameters()) {
                query.setObject(++place, statement.value(parameter, values));
            }
            try (ResultSet rows = query.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }
}
