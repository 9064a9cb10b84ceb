package countyplan.server;

import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something added can be read from now on. The answer says so by its {@code ref}, or the catalogue does: what is
 * added at {@code /action-plans/{plan}/actions} is read at {@code /action-plans/{plan}/actions/{code}}, if the answer has
 * a {@code code}.
 */
final class Added {
    private Added() {}

    /**
     * The path under {@code /api} of what was added; empty if it has none of its own.
     *
     * @param segments of the path asked
     */
    static Optional<String> place(Entry entry, JsonObject body, List<String> segments, Catalogue catalogue) {
        Optional<String> ref = text(body.get("ref"));
        if (ref.isPresent()) {
            return ref;
        }
        String start = entry.path() + "/{";
        for (Entry other : catalogue.entries()) {
            if (other.method().equals("GET") && other.path().startsWith(start)
                    && other.path().indexOf('/', start.length()) < 0) {
                String key = other.path().substring(start.length(), other.path().length() - 1);
                return text(body.get(key)).map(value -> String.join("/", segments) + "/" + value);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(@Nullable JsonValue value) {
        return switch (value) {
            case JsonString string -> Optional.of(string.getString());
            case JsonNumber number -> Optional.of(number.toString());
            case null, default -> Optional.empty();
        };
    }
}
