package countyplan.actionplans;

import countyplan.core.values.Slug;

/// What a milestone of an action is known by: `bids-in`.
public record MilestoneId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public MilestoneId {
        Slug.check(value, "an id: lower-case letters, digits and hyphens, such as bids-in");
    }

    /// Reads an id as typed.
    public static MilestoneId of(String text) {
        return new MilestoneId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
