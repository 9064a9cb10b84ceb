package countyplan.actionplans;

import countyplan.core.values.Slug;

/// What an event that actions wait for is known by: `consultation`.
public record EventId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public EventId {
        Slug.check(value, "an event's id: lower-case letters, digits and hyphens, such as consultation");
    }

    /// Reads an id as typed.
    public static EventId of(String text) {
        return new EventId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
