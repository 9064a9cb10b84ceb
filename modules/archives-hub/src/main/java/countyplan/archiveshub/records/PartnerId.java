package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What a partner that bears a share is known by: `county`.
public record PartnerId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public PartnerId {
        Slug.check(value, "a partner's id: lower-case letters, digits and hyphens, such as county");
    }

    /// Reads an id as typed.
    public static PartnerId of(String text) {
        return new PartnerId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
