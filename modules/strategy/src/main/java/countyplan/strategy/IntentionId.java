package countyplan.strategy;

import countyplan.core.values.Slug;

/// What something that a strategy intends is known by: `new-1-1`.
public record IntentionId(String value) {
    public IntentionId {
        Slug.check(value, "an intention's id: lower-case letters, digits and hyphens, such as new-1-1");
    }

    /// Reads an id as typed.
    public static IntentionId of(String text) {
        return new IntentionId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
