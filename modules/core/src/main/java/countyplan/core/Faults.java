package countyplan.core;

import java.util.ArrayList;
import java.util.List;

/** Everything wrong with one input, gathered before anything is refused, so that nobody meets faults one by one. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public Faults() {}

    /** Notes one fault; see {@link Fault}. */
    public void add(String where, String given, String expected) {
        found.add(new Fault(where, given, expected));
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /** How many were noted. */
    public int count() {
        return found.size();
    }

    /** What was noted, in order. */
    public List<Fault> list() {
        return List.copyOf(found);
    }

    /**
     * Refuses if anything is wrong.
     *
     * @throws Refused of kind invalid, with every fault
     */
    public void refuse(String code, String sentence) {
        if (!found.isEmpty()) {
            throw new Refused(new Refusal(Refusal.Kind.INVALID, code, sentence, list(), List.of()));
        }
    }
}
