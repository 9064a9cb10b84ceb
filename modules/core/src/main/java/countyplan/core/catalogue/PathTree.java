package countyplan.core.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the catalogue, segment by segment, so that finding one takes no longer however many operations there are.
 */
final class PathTree {
    private final Map<String, PathTree> literals = new HashMap<>();
    private @Nullable PathTree parameter;
    private List<Entry> here = List.of();

    void add(Entry entry) {
        PathTree place = this;
        for (String segment : Catalogue.segments(entry.path())) {
            place = place.below(segment);
        }
        List<Entry> more = new ArrayList<>(place.here);
        more.add(entry);
        place.here = List.copyOf(more);
    }

    private PathTree below(String segment) {
        if (!segment.startsWith("{")) {
            return literals.computeIfAbsent(segment, word -> new PathTree());
        }
        PathTree any = parameter;
        if (any == null) {
            any = new PathTree();
            parameter = any;
        }
        return any;
    }

    /** Looks for these segments from the given one on; a literal is tried before a parameter. */
    List<Entry> at(List<String> segments, int from) {
        if (from == segments.size()) {
            return here;
        }
        String segment = segments.get(from);
        PathTree literal = literals.get(segment);
        if (literal != null) {
            List<Entry> found = literal.at(segments, from + 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        PathTree any = parameter;
        return any == null || segment.isEmpty() ? List.of() : any.at(segments, from + 1);
    }
}
