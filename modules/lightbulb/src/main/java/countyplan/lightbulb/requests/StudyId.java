package countyplan.lightbulb.requests;

import countyplan.core.values.Slug;

/// What a case study is known by: `melton-2019`.
public record StudyId(String value) {
    public StudyId {
        Slug.check(value, "a case study's id: lower-case letters, digits and hyphens, such as melton-2019");
    }

    /// Reads it as typed.
    public static StudyId of(String text) {
        return new StudyId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
