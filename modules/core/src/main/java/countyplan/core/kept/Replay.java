package countyplan.core.kept;

import countyplan.core.Query;
import countyplan.core.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers queries with what a {@link Recording} of the very same queries in the same order has. */
final class Replay {
    private final CellsIn in;

    Replay(InputStream in) {
        this.in = new CellsIn(in);
    }

    Query query(String statement) {
        return new Replayed(statement);
    }

    /** @throws Unfit if more was asked then */
    void end() throws IOException {
        if (in.whole() != Recording.END) {
            throw new Unfit("not all of it was asked for");
        }
    }

    private final class Replayed implements Query {
        private final String statement;
        private final Map<String, String> bound = new TreeMap<>();

        private Replayed(String statement) {
            this.statement = statement;
        }

        @Override
        public Query with(String parameter, @Nullable Object value) {
            bound.put(parameter, String.valueOf(value));
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
            return list(each).stream().findFirst();
        }

        @Override
        public void each(Consumer<Row> each) {
            try {
                begin();
                read(each);
            } catch (IOException | IndexOutOfBoundsException e) {
                throw new Unfit("it cannot be read: " + e.getMessage());
            }
        }

        private void begin() throws IOException {
            boolean same = in.whole() == Recording.QUERY && in.text().equals(statement) && in.whole() == bound.size();
            for (Iterator<Map.Entry<String, String>> values = bound.entrySet().iterator(); same && values.hasNext();) {
                Map.Entry<String, String> value = values.next();
                same = in.text().equals(value.getKey()) && in.text().equals(value.getValue());
            }
            if (!same) {
                throw new Unfit("something else was asked");
            }
        }

        private void read(Consumer<Row> each) throws IOException {
            @Nullable
            KeptRow row = null;
            for (long mark = in.whole(); mark != Recording.END; mark = in.whole()) {
                if (row == null) {
                    row = new KeptRow(columns());
                }
                row.read();
                each.accept(row);
            }
        }

        private CellsIn.ColumnIn[] columns() throws IOException {
            CellsIn.ColumnIn[] columns = new CellsIn.ColumnIn[Math.toIntExact(in.whole())];
            for (int place = 0; place < columns.length; place++) {
                columns[place] = in.column(in.text(), in.text());
            }
            return columns;
        }
    }
}
