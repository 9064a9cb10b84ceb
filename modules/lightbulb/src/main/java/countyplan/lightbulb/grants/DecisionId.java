package countyplan.lightbulb.grants;

import countyplan.core.values.Slug;

/// What a decision is known by: `1`.
public record DecisionId(String value) {
    public DecisionId {
        Slug.check(value, "a decision's id: lower-case letters, digits and hyphens, such as 1");
    }

    /// Reads it as typed.
    public static DecisionId of(String text) {
        return new DecisionId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
