package countyplan.actionplans.csv;

import countyplan.actionplans.ActionCode;
import countyplan.core.Faults;
import java.util.HashMap;
import java.util.Map;

/// Gives every action of a file a code of its own.
final class Codes {

    private final boolean keepBoth;
    private final Faults faults;
    private final Map<ActionCode, Integer> times = new HashMap<>();
    private final Map<ActionCode, Long> lines = new HashMap<>();
    private final Map<ActionCode, Long> made = new HashMap<>();

    Codes(boolean keepBoth, Faults faults) {
        this.keepBoth = keepBoth;
        this.faults = faults;
    }

    /// The code of the action on this line: as written, or for the second of the same `CS2.4-2`.
    ActionCode unique(ActionCode written, long line) {
        var time = times.merge(written, 1, Integer::sum);
        if (time == 1) {
            lines.put(written, line);
            return written;
        }
        if (!keepBoth) {
            faults.add("line " + line + ", column " + Column.CODE.header(), written.value(), "a code of its own: line "
                    + lines.get(written) + " has " + written + " already; say `keepBoth` to keep both, the second as "
                    + written
                    + "-2");
            return written;
        }
        var unique = ActionCode.of(written + "-" + time);
        made.put(unique, line);
        return unique;
    }

    /// Notes where a code made here is another action's as written.
    void check() {
        made.forEach((code, line) -> {
            var other = lines.get(code);
            if (other != null) {
                faults.add("line " + other + ", column " + Column.CODE.header(), code.value(),
                        "a code of its own: the action on line " + line + " is to be kept as " + code);
            }
        });
    }
}
