package countyplan.core.store;

import java.util.Optional;

/**
 * Where the tables of a module stand.
 *
 * @param taken how many of its steps have been taken, to their end
 * @param known how many steps the module has; none if it is not there
 * @param problem why they cannot be brought up to date, in a sentence without a full stop; empty if nothing is wrong
 */
public record SchemaState(int taken, int known, Optional<String> problem) {
    /** Whether nothing remains to be done. */
    public boolean isComplete() {
        return problem.isEmpty() && taken == known;
    }

    /** In words: "up to date, 2 of 2". */
    public String words() {
        if (problem.isPresent()) {
            return problem.get();
        }
        if (known == 0) {
            return "no tables";
        }
        return taken == known ? "up to date, " + taken + " of " + known
                : taken == 0 ? "not begun" : taken + " of " + known;
    }
}
