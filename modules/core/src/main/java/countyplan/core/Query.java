package countyplan.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement with named parameters ({@code :plan}). {@code :asAt}, {@code :known} and {@code :mine} (to which
 * the caller is limited, or null) are always bound; within a change so are {@code :on} and {@code :number}.
 */
public interface Query {
    /** Binds a parameter; an {@link Optional} is unwrapped, an enum is its name, other values are their text. */
    Query with(String parameter, @Nullable Object value);

    /** Every row, read with the function. */
    <T> List<T> list(Function<Row, T> each);

    /** The first row if there is one. */
    <T> Optional<T> first(Function<Row, T> each);

    /** Goes through the rows without keeping them. */
    void each(Consumer<Row> each);

    /** Whether there is any row. */
    default boolean any() {
        return first(row -> true).orElse(false);
    }
}
