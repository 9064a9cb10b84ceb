package countyplan.strategy;

import countyplan.core.values.Slug;

/// What a decision is known by: `cabinet-2022-10-25`.
public record DecisionId(String value) {
    public DecisionId {
        Slug.check(value, "a decision's id: lower-case letters, digits and hyphens, such as cabinet-2022-10-25");
    }

    /// Reads an id as typed.
    public static DecisionId of(String text) {
        return new DecisionId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
