package countyplan.extracare.tenants;

import countyplan.core.values.Slug;

/// An applicant's made-up id, which tells nothing of who it is: `a-001`.
public record ApplicantId(String value) {
    public ApplicantId {
        Slug.check(value,
                "an applicant's made-up id, which tells nothing of who it is: lower-case letters, digits and hyphens, such as a-001");
    }

    /// Reads it as typed.
    public static ApplicantId of(String text) {
        return new ApplicantId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
