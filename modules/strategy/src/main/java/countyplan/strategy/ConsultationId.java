package countyplan.strategy;

import countyplan.core.values.Slug;

/// What a consultation is known by: `summer-2022`.
public record ConsultationId(String value) {
    public ConsultationId {
        Slug.check(value, "a consultation's id: lower-case letters, digits and hyphens, such as summer-2022");
    }

    /// Reads an id as typed.
    public static ConsultationId of(String text) {
        return new ConsultationId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
