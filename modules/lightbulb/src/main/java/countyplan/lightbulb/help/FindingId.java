package countyplan.lightbulb.help;

import countyplan.core.values.Slug;

/// What a finding is known by: `bath`.
public record FindingId(String value) {
    public FindingId {
        Slug.check(value, "a finding's id: lower-case letters, digits and hyphens, such as bath");
    }

    /// Reads it as typed.
    public static FindingId of(String text) {
        return new FindingId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
