package countyplan.extracare.models;

import countyplan.core.values.Slug;

/// A service model's id: `keep`.
public record ModelId(String value) {
    public ModelId {
        Slug.check(value, "a service model's id: lower-case letters, digits and hyphens, such as keep");
    }

    /// Reads it as typed.
    public static ModelId of(String text) {
        return new ModelId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
