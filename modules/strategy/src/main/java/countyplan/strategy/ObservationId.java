package countyplan.strategy;

import countyplan.core.values.Slug;

/// What a value of a success measure is known by: the time it tells of, `2021-22`.
public record ObservationId(String value) {
    public ObservationId {
        Slug.check(value,
                "an observation's id, such as the time it tells of: lower-case letters, digits and hyphens, such as 2021-22");
    }

    /// Reads an id as typed.
    public static ObservationId of(String text) {
        return new ObservationId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
