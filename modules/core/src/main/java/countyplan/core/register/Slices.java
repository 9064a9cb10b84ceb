package countyplan.core.register;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a whole table in slices, since the database has all that it answers at once in memory. Rows that are read so are never
/// removed nor written anew, so that each slice begins with the key at which the one before it was full, and passes over as
/// many of its rows as were read. Slices grow where very many rows have one key, so that they are not passed over again and again.
final class Slices<T> {
    private final Table<T> table;
    private final Function<T, Object> key;

    /// What is read.
    @FunctionalInterface
    interface Table<T> {
        /// Reads rows in the order of their keys.
        ///
        /// @param from the first key; null for all
        /// @param most so many at most
        void read(@Nullable Object from, int most, Consumer<T> each);
    }

    Slices(Table<T> table, Function<T, Object> key) {
        this.table = table;
        this.key = key;
    }

    /// Reads all, so many rows at a time.
    void read(int rows, Consumer<T> each) {
        var reached = new Reached();
        int most;
        do {
            var over = reached.rows;
            most = over + Math.max(rows, over);
            reached.asked = 0;
            table.read(reached.key, most, row -> {
                if (++reached.asked > over) {
                    reached.at(key.apply(row));
                    each.accept(row);
                }
            });
        } while (reached.asked == most);
    }

    /// The key of the row that was read last, and how many of its rows were.
    private static final class Reached {
        private @Nullable Object key;
        private int rows;
        private int asked;

        void at(Object next) {
            rows = next.equals(key) ? rows + 1 : 1;
            key = next;
        }
    }
}
