package countyplan.strategy;

import countyplan.core.values.Slug;

/// What an outcome that a council works for is known by: `safe-and-well`.
public record OutcomeId(String value) {
    public OutcomeId {
        Slug.check(value, "an outcome's id: lower-case letters, digits and hyphens, such as safe-and-well");
    }

    /// Reads an id as typed.
    public static OutcomeId of(String text) {
        return new OutcomeId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
