package countyplan.extracare.contracts;

import countyplan.core.values.Slug;

/// A milestone's id: `tender-33`.
public record MilestoneId(String value) {
    public MilestoneId {
        Slug.check(value, "a milestone's id: lower-case letters, digits and hyphens, such as tender-33");
    }

    /// Reads it as typed.
    public static MilestoneId of(String text) {
        return new MilestoneId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
