package countyplan.lightbulb.help;

import countyplan.core.values.Slug;

/// What a job is known by: `ramp-1`.
public record JobId(String value) {
    public JobId {
        Slug.check(value, "a job's id: lower-case letters, digits and hyphens, such as ramp-1");
    }

    /// Reads it as typed.
    public static JobId of(String text) {
        return new JobId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
