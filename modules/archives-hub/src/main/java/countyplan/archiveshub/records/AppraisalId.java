package countyplan.archiveshub.records;

import countyplan.core.values.Slug;

/// What an appraisal is known by: `hub-2022`.
public record AppraisalId(String value) {

    /// @throws IllegalArgumentException if it is not such an id
    public AppraisalId {
        Slug.check(value, "an appraisal's id: lower-case letters, digits and hyphens, such as hub-2022");
    }

    /// Reads an id as typed.
    public static AppraisalId of(String text) {
        return new AppraisalId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
