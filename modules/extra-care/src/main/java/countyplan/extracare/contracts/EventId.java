package countyplan.extracare.contracts;

import countyplan.core.values.Slug;

/// What happens, in one word with hyphens: `tender-opens`.
public record EventId(String value) {
    public EventId {
        Slug.check(value,
                "what happens, in one word with hyphens: lower-case letters, digits and hyphens, such as tender-opens");
    }

    /// Reads it as typed.
    public static EventId of(String text) {
        return new EventId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
