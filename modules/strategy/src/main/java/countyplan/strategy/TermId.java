package countyplan.strategy;

import countyplan.core.values.Slug;

/// What a term that a strategy defines is known by: `young-carer`.
public record TermId(String value) {
    public TermId {
        Slug.check(value, "a term's id: lower-case letters, digits and hyphens, such as young-carer");
    }

    /// Reads an id as typed.
    public static TermId of(String text) {
        return new TermId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
