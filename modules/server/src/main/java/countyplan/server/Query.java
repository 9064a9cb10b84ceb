package countyplan.server;

import countyplan.core.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a query, by name in the order given; a name given again adds a value. */
final class Query {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Query() {}

    /** Reads a query as sent, noting what cannot be decoded. */
    static Query of(String raw, Faults faults) {
        Query query = new Query();
        if (!raw.isEmpty()) {
            for (String pair : raw.split("&")) {
                query.add(pair, faults);
            }
        }
        return query;
    }

    private void add(String pair, Faults faults) {
        if (pair.isEmpty()) {
            return;
        }
        int equals = pair.indexOf('=');
        String name = Percent.decoded(equals < 0 ? pair : pair.substring(0, equals), "query", true, faults);
        String value = equals < 0 ? "" : Percent.decoded(pair.substring(equals + 1), "query " + name, true, faults);
        if (name.isEmpty()) {
            faults.add("query", pair, "a name before the =, such as asAt=2022-12-31");
            return;
        }
        values.computeIfAbsent(name, unseen -> new ArrayList<>(1)).add(value);
    }

    Map<String, List<String>> values() {
        return values;
    }

    /** Takes a parameter out, which then is none any more. */
    Optional<List<String>> take(String name) {
        return Optional.ofNullable(values.remove(name));
    }
}
