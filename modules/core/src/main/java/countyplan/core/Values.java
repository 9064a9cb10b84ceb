package countyplan.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@link Fields}, as a record.
 *
 * @param fields what they are
 * @param held by name: a value, an {@link Optional} or a {@link List}, as the component holds
 */
public record Values(Fields fields, Map<String, @Nullable Object> held) {
    /** The value of a component that holds one. */
    public <T> T one(String name, Class<T> type) {
        return type.cast(held.get(name));
    }

    /** The value of a component that may hold one. */
    public <T> Optional<T> maybe(String name, Class<T> type) {
        return held.get(name) instanceof Optional<?> some ? some.map(type::cast) : Optional.empty();
    }

    /** The values of a component that holds many. */
    public <T> List<T> many(String name, Class<T> type) {
        return held.get(name) instanceof List<?> list ? list.stream().map(type::cast).toList() : List.of();
    }
}
