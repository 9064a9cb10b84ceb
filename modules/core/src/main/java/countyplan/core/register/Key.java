package countyplan.core.register;

import java.util.List;
import java.util.stream.Collectors;

/// What a record is known by: the keys of the records above it, from the top, and its own.
///
/// @param parts values as the record's components hold them
record Key(List<Object> parts) {
    Key {
        parts = List.copyOf(parts);
    }

    /// Its own, as text.
    String own() {
        return Column.text(parts.getLast());
    }

    /// All of it as one text, which no other record of the register has.
    String address() {
        return parts.size() == 1 ? own() : parts.stream().map(Column::text).collect(Collectors.joining("/"));
    }

    /// The keys of the records above.
    List<Object> parents() {
        return parts.subList(0, parts.size() - 1);
    }
}
