package countyplan.strategy;

import countyplan.core.values.Slug;

/// What a partner that is to sign is known by: `rutland`.
public record SignatoryId(String value) {
    public SignatoryId {
        Slug.check(value, "a signatory's id: lower-case letters, digits and hyphens, such as rutland");
    }

    /// Reads an id as typed.
    public static SignatoryId of(String text) {
        return new SignatoryId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
