package countyplan.lightbulb.help;

import countyplan.core.values.Slug;

/// What a work is known by: `bathroom`.
public record WorkId(String value) {
    public WorkId {
        Slug.check(value, "a work's id: lower-case letters, digits and hyphens, such as bathroom");
    }

    /// Reads it as typed.
    public static WorkId of(String text) {
        return new WorkId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
