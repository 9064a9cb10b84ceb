package countyplan.core.store;

import countyplan.core.Query;
import countyplan.core.Row;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatementQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query run by DbClient. */
final class SqlQuery implements Query {
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
        try (Stream<DbRow> rows = run()) {
            Iterator<DbRow> iterator = rows.iterator();
            return iterator.hasNext() ? Optional.of(each.apply(new ReadRow(iterator.next()))) : Optional.empty();
        }
    }

    @Override
    public void each(Consumer<Row> each) {
        try (Stream<DbRow> rows = run()) {
            rows.forEach(row -> each.accept(new ReadRow(row)));
        }
    }

    private Stream<DbRow> run() {
        Statement statement = Statement.of(sql);
        held.compile(statement.text());
        // the statement is its own name: DbClient would otherwise hash it at every call
        DbStatementQuery query = held.statements().createNamedQuery(sql, statement.text());
        for (String parameter : statement.parameters()) {
            query.addParam(statement.value(parameter, values));
        }
        try {
            return query.execute();
        } catch (RuntimeException e) {
            throw StoreFailure.of(e);
        }
    }
}
