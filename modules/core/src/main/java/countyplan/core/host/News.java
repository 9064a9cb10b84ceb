package countyplan.core.host;

import countyplan.core.CatchUp;
import countyplan.core.Query;
import countyplan.core.Ref;
import countyplan.core.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changes wrote, as the tables have it.
 *
 * @param reading runs a query
 * @param making what the last change, if it is still in the making and not in the log yet, has changed so far
 */
public record News(long after, long upTo, Function<String, Query> reading, List<Ref> making)
        implements CatchUp.News {
    @Override
    public Query sql(String statement) {
        return reading.apply(statement).with("after", after).with("upTo", upTo);
    }

    @Override
    public Query written(String columns, String table, String condition, String order) {
        if (after == 0) {
            return sql(all(columns, table, condition, order));
        }
        Query last = sql(last(columns, table, condition, order));
        return upTo - after == 1 ? last : new Both(sql(range(columns, table, condition, order)), last);
    }

    private static String all(String columns, String table, String condition, String order) {
        return "select %s from %s f where %s and f.change_no <= :upTo %s".formatted(columns, table, condition, order);
    }

    /**
     * What HSQLDB has no good way to do is to find the rows of a plan within a range of changes: of an index by plan and
     * change it uses no more than the plan, and then reads every row. Where both are told exactly, it finds them at once.
     */
    private static String range(String columns, String table, String condition, String order) {
        return "select %s from core_change c join %s f on f.change_no = c.number where %s and c.number > :after and c.number < :upTo %s"
                .formatted(columns, table, condition, order);
    }

    /** The last change may be in the making, and not in the log yet. */
    private static String last(String columns, String table, String condition, String order) {
        return "select %s from %s f where %s and f.change_no = :upTo %s".formatted(columns, table, condition, order);
    }

    @Override
    public Set<Ref> changed(String module) {
        Set<Ref> changed = new HashSet<>();
        sql("select e.ref from core_entry e where e.number > :after and e.number <= :upTo and e.ref like :module")
                .with("module", module + "/%").each(row -> changed.add(Ref.of(row.text("ref"))));
        making.stream().filter(ref -> ref.module().equals(module)).forEach(changed::add);
        return changed;
    }

    /** The rows of one query and then those of another. */
    private record Both(Query one, Query other) implements Query {
        @Override
        public Query with(String parameter, @Nullable Object value) {
            one.with(parameter, value);
            other.with(parameter, value);
            return this;
        }

        @Override
        public <T> List<T> list(Function<Row, T> each) {
            List<T> list = new ArrayList<>(one.list(each));
            list.addAll(other.list(each));
            return list;
        }

        @Override
        public <T> Optional<T> first(Function<Row, T> each) {
            return one.first(each).or(() -> other.first(each));
        }

        @Override
        public void each(Consumer<Row> each) {
            one.each(each);
            other.each(each);
        }
    }
}
