package countyplan.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked: an immutable snapshot of all operations of all modules found. */
public final class Catalogue {
    private final List<Part> parts;
    private final Map<String, Entry> entries;
    private volatile @Nullable PathTree paths;

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

    /**
     * The operations at a path under {@code /api}, whatever their method; from the left, a literal segment wins over a
     * parameter.
     *
     * @param path as asked, decoded: {@code /action-plans/carers-2022-25/status}
     */
    public List<Entry> at(String path) {
        return at(segments(path));
    }

    /** Likewise, of a path's segments, each decoded by itself, so that a slash within one parts nothing. */
    public List<Entry> at(List<String> segments) {
        PathTree tree = paths;
        if (tree == null) {
            tree = new PathTree();
            entries.values().forEach(tree::add);
            paths = tree;
        }
        return tree.at(segments, 0);
    }

    /** The arguments that a path gives to a template that it fits. */
    public static Map<String, String> arguments(Entry entry, String path) {
        return arguments(entry, segments(path));
    }

    /** Likewise, of a path's segments. */
    public static Map<String, String> arguments(Entry entry, List<String> segments) {
        List<String> template = segments(entry.path());
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < template.size(); i++) {
            if (template.get(i).startsWith("{")) {
                arguments.put(template.get(i).substring(1, template.get(i).length() - 1), segments.get(i));
            }
        }
        return arguments;
    }

    /** The parts of a path between its slashes: of {@code /modules} the one part {@code modules}. */
    public static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int from = path.startsWith("/") ? 1 : 0;
        for (int slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', from)) {
            segments.add(path.substring(from, slash));
            from = slash + 1;
        }
        segments.add(path.substring(from));
        return segments;
    }
}
