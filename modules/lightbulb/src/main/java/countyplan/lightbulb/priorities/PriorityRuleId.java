package countyplan.lightbulb.priorities;

import countyplan.core.values.Slug;

/// What a version of the rule of priority is known by: `2019-04`.
public record PriorityRuleId(String value) {
    public PriorityRuleId {
        Slug.check(value, "a rule's version: lower-case letters, digits and hyphens, such as 2019-04");
    }

    /// Reads it as typed.
    public static PriorityRuleId of(String text) {
        return new PriorityRuleId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
