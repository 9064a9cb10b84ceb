package countyplan.core.host;

import countyplan.core.catalogue.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names and paths of the operations that were found, each of which may be had once. */
final class Names {
    private final Map<String, String> owners = new HashMap<>();

    /** The name of an operation, and its path whatever its parameters are called. */
    static List<String> of(Entry entry) {
        if (entry.path().indexOf('{') < 0) {
            return List.of(entry.name(), entry.method() + ' ' + entry.path());
        }
        StringBuilder path = new StringBuilder(entry.method()).append(' ');
        boolean parameter = false;
        for (char c : entry.path().toCharArray()) {
            if (!parameter || c == '}') {
                path.append(c);
            }
            parameter = c == '{' || parameter && c != '}';
        }
        return List.of(entry.name(), path.toString());
    }

    /** Takes them all, if all are free. Answers why not, for each that is not. */
    List<String> take(List<Entry> entries) {
        List<String> reasons = new ArrayList<>();
        for (Entry entry : entries) {
            for (String key : of(entry)) {
                String other = owners.get(key);
                if (other != null) {
                    reasons.add("operation " + entry.name() + " is not sound: there is another with the name or path "
                            + key + ": " + other);
                }
            }
        }
        if (reasons.isEmpty()) {
            entries.forEach(entry -> of(entry).forEach(key -> owners.put(key, entry.name())));
        }
        return reasons;
    }
}
