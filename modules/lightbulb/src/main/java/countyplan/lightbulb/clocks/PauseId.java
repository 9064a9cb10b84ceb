package countyplan.lightbulb.clocks;

import countyplan.core.values.Slug;

/// What a pause is known by in its case: `1`, `hospital-stay`.
public record PauseId(String value) {
    public PauseId {
        Slug.check(value, "a pause's id: lower-case letters, digits and hyphens, such as hospital-stay");
    }

    /// Reads it as typed.
    public static PauseId of(String text) {
        return new PauseId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
