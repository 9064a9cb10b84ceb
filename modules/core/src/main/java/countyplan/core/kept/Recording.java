package countyplan.core.kept;

import countyplan.core.Query;
import countyplan.core.Row;
import countyplan.core.store.ReadRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what queries answered while they are read, for {@link Replay}. Where that fails for any reason it is given up:
 * whoever reads does not notice.
 */
public final class Recording implements AutoCloseable {
    static final int END = 0;
    static final int QUERY = 1;
    static final int ROW = 2;

    private final Path folder;
    private final CRC32C sum = new CRC32C();
    private @Nullable Path part;
    private @Nullable OutputStream file;
    private @Nullable CellsOut out = new CellsOut(new CheckedOutputStream(new Beginning(), sum));
    private long rows;
    private boolean asking;
    private @Nullable List<Place> columns;

    /** @param folder where it is written, once there is so much of it that it may be worth it */
    Recording(Path folder) {
        this.folder = folder;
    }

    /** The file, which is made when the first bytes are written to it. */
    private final class Beginning extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            write(new byte[]{(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            OutputStream opened = file;
            if (opened == null) {
                Files.createDirectories(folder);
                Path made = Files.createTempFile(folder, "", ".part");
                part = made;
                opened = Files.newOutputStream(made);
                file = opened;
            }
            opened.write(bytes, from, length);
        }
    }

    /** The query, whose answers are written down. */
    public Query of(Query query, String statement) {
        return new Recorded(query, statement);
    }

    /** How many rows were written down; 0 if that was given up. */
    long rows() {
        return out == null ? 0 : rows;
    }

    /** Ends it; what was written has this checksum. */
    long end() throws IOException {
        CellsOut cells = out;
        if (cells == null) {
            throw new IOException("it was given up");
        }
        cells.whole(END);
        cells.flush();
        return sum.getValue();
    }

    /** Where it was written, once it has ended. */
    Path part() {
        return Objects.requireNonNull(part);
    }

    private void giveUp() {
        out = null;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // what was left behind is removed when the next one is kept
        }
    }

    private interface Writing {
        void to(CellsOut cells) throws IOException;
    }

    private void write(Writing writing) {
        CellsOut cells = out;
        if (cells != null) {
            try {
                writing.to(cells);
            } catch (IOException | Unfit e) {
                giveUp();
            }
        }
    }

    private final class Recorded implements Query {
        private final Query query;
        private final String statement;
        private final Map<String, String> bound = new TreeMap<>();

        private Recorded(Query query, String statement) {
            this.query = query;
            this.statement = statement;
        }

        @Override
        public Query with(String parameter, @Nullable Object value) {
            bound.put(parameter, String.valueOf(value));
            query.with(parameter, value);
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
            begin();
            try {
                return query.first(row -> {
                    row(row);
                    return each.apply(row);
                });
            } finally {
                end();
            }
        }

        @Override
        public void each(Consumer<Row> each) {
            begin();
            try {
                query.each(row -> {
                    row(row);
                    each.accept(row);
                });
            } finally {
                end();
            }
        }

        /** Of a query within the rows of another it could not be told whose rows are whose. */
        private void begin() {
            if (asking) {
                giveUp();
            }
            asking = true;
            columns = null;
            write(cells -> {
                cells.whole(QUERY);
                cells.text(statement);
                cells.whole(bound.size());
                for (Map.Entry<String, String> value : bound.entrySet()) {
                    cells.text(value.getKey());
                    cells.text(value.getValue());
                }
            });
        }

        private void end() {
            asking = false;
            write(cells -> cells.whole(END));
        }

        private void row(Row row) {
            rows++;
            write(cells -> {
                ReadRow read = (ReadRow) row;
                cells.whole(ROW);
                for (Place place : columns(read, cells)) {
                    place.out().write(read.value(place.of()));
                }
            });
        }

        /** The columns of the query's rows, which stand before the first. */
        private List<Place> columns(ReadRow read, CellsOut cells) throws IOException {
            List<Place> known = columns;
            if (known == null) {
                known = read.columns().stream()
                        .map(column -> new Place(column, cells.column(column.label(), column.type()))).toList();
                columns = known;
                cells.whole(known.size());
                for (Place place : known) {
                    cells.text(place.of().label());
                    cells.text(place.of().type());
                }
            }
            return known;
        }
    }

    /** Where the values of a column come from, and where they go. */
    private record Place(ReadRow.Column of, CellsOut.ColumnOut out) {}
}
