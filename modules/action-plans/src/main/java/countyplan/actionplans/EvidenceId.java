package countyplan.actionplans;

import countyplan.core.values.Slug;

/// What evidence for an action is known by: `award-notice`.
public record EvidenceId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public EvidenceId {
        Slug.check(value, "an id: lower-case letters, digits and hyphens, such as award-notice");
    }

    /// Reads an id as typed.
    public static EvidenceId of(String text) {
        return new EvidenceId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
