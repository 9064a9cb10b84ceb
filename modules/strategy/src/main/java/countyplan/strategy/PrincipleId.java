package countyplan.strategy;

import countyplan.core.values.Slug;

/// What a guiding principle is known by: `whole-family`.
public record PrincipleId(String value) {
    public PrincipleId {
        Slug.check(value, "a principle's id: lower-case letters, digits and hyphens, such as whole-family");
    }

    /// Reads an id as typed.
    public static PrincipleId of(String text) {
        return new PrincipleId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
