package countyplan.shell;

import countyplan.core.Ref;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/// The versions of the records that somebody has seen in this shell. A change says which it was made in view of, so that
/// nothing is changed that has become something else meanwhile.
final class SeenVersions {
    private final Map<Ref, Long> seen = new ConcurrentHashMap<>();

    void saw(Ref record, long version) {
        seen.put(record, version);
    }

    OptionalLong of(Ref record) {
        var version = seen.get(record);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
}
