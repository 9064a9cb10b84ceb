package countyplan.core;

import java.util.Objects;

/**
 * What one record has to do with another, in words that read as English from either end: "CS1.1 belongs to CS1", "CS1
 * has the action CS1.1".
 *
 * <p>Links are told upwards: what is done comes first, what it is done for second. An action belongs to its area, the
 * area covers a priority, the priority is one of a strategy, the strategy contributes to an outcome. What does something
 * for a priority {@code serves} it: by that word strategies count what is done for each of their priorities.
 *
 * @param from the record that is below: the action
 * @param word after the name of {@code from}: "belongs to"
 * @param to the record that is above: the area
 * @param inverse after the name of {@code to}: "has the action"
 * @param way how a thread takes it
 */
public record Link(Ref from, String word, Ref to, String inverse, Way way) {
    /** The word of whatever is done for a priority. */
    public static final String SERVES = "serves";

    /** How a thread from record to record takes a link. */
    public enum Way {
        /** From what is done to what it is done for, or back. */
        ONWARD,
        /** To something that stands beside: a measure of a priority, the strategy before this one. Shown, and left there. */
        BESIDE,
        /** Not at all: other links together say the same, as an action serves what its area covers. */
        IN_SUM
    }

    /** @throws IllegalArgumentException if a record is linked to itself, or a word is missing */
    public Link {
        Objects.requireNonNull(way);
        if (from.equals(to)) {
            throw new IllegalArgumentException(from + " is linked to itself");
        }
        if (word.isBlank() || inverse.isBlank()) {
            throw new IllegalArgumentException("the link from " + from + " to " + to + " needs words both ways");
        }
    }

    /** One that a thread follows; without words of its own for the way back: "covers it". */
    public Link(Ref from, String word, Ref to) {
        this(from, word, to, word + " it", Way.ONWARD);
    }

    /** One that a thread follows. */
    public static Link of(Ref from, String word, Ref to, String inverse) {
        return new Link(from, word, to, inverse, Way.ONWARD);
    }

    /** The same, to something that stands beside. */
    public Link beside() {
        return new Link(from, word, to, inverse, Way.BESIDE);
    }

    /** The same, which follows from other links. */
    public Link inSum() {
        return new Link(from, word, to, inverse, Way.IN_SUM);
    }

    /** Whether it is from or to that record. */
    public boolean touches(Ref record) {
        return from.equals(record) || to.equals(record);
    }

    /** Whether it leads from that record to one above it. */
    public boolean leadsUpFrom(Ref record) {
        return from.equals(record);
    }

    /** The record at the other end. */
    public Ref other(Ref record) {
        return from.equals(record) ? to : from;
    }

    /** What the record at one end has to do with the other: "has the action". */
    public String said(Ref record) {
        return from.equals(record) ? word : inverse;
    }
}
