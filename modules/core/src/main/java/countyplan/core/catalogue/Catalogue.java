package countyplan.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be asked: an immutable snapshot of all operations of all modules found. */
public final class Catalogue {
    private final List<Part> parts;
    private final Map<String, Entry> entries;

    /**
     * @param parts the modules in the order to show them
     * @param entries their operations; names are unique
     */
    public Catalogue(List<Part> parts, List<Entry> entries) {
        this.parts = List.copyOf(parts);
        Map<String, Entry> byName = new LinkedHashMap<>();
        entries.forEach(entry -> byName.put(entry.name(), entry));
        this.entries = byName;
    }

    public List<Part> parts() {
        return parts;
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The operations of one module, the core's own for the empty id. */
    public List<Entry> of(String module) {
        return entries.values().stream().filter(entry -> entry.module().equals(module)).toList();
    }

    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The operation whose name is the longest that these words start with. */
    public Optional<Entry> leading(List<String> words) {
        for (int length = Math.min(words.size(), 4); length > 0; length--) {
            Entry entry = entries.get(String.join(" ", words.subList(0, length)));
            if (entry != null) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The operations at a path under {@code /api}, whatever their method; literal segments win over parameters. */
    public List<Entry> at(String path) {
        String[] asked = path.split("/", -1);
        List<Entry> found = new ArrayList<>();
        int best = -1;
        for (Entry entry : entries.values()) {
            int literals = literals(entry.path().split("/", -1), asked);
            if (literals > best) {
                found.clear();
                best = literals;
            }
            if (literals >= 0 && literals == best) {
                found.add(entry);
            }
        }
        return found;
    }

    /** The arguments that a path gives to a template that it fits. */
    public static Map<String, String> arguments(Entry entry, String path) {
        String[] template = entry.path().split("/", -1);
        String[] asked = path.split("/", -1);
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                arguments.put(template[i].substring(1, template[i].length() - 1), asked[i]);
            }
        }
        return arguments;
    }

    private static int literals(String[] template, String[] asked) {
        if (template.length != asked.length) {
            return -1;
        }
        int literals = 0;
        for (int i = 0; i < asked.length; i++) {
            if (template[i].startsWith("{")) {
                if (asked[i].isEmpty()) {
                    return -1;
                }
            } else if (template[i].equals(asked[i])) {
                literals++;
            } else {
                return -1;
            }
        }
        return literals;
    }
}
