package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What an option of an appraisal is known by: `c`.
public record OptionId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public OptionId {
        Slug.check(value, "an option's id: lower-case letters, digits and hyphens, such as c");
    }

    /// Reads an id as typed.
    public static OptionId of(String text) {
        return new OptionId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
