package countyplan.core.host;

import java.util.List;

/** A plug-in cannot be used, for every one of these reasons. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    Unusable(String reason) {
        this(List.of(reason));
    }

    Unusable(List<String> reasons) {
        super(String.join("; ", reasons), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    List<String> reasons() {
        return reasons;
    }
}
