package countyplan.lightbulb.cases;

import countyplan.core.values.Slug;

/// What a case is known by: `lb-2019-0001`.
public record CaseReference(String value) {
    public CaseReference {
        Slug.check(value, "a case's reference: lower-case letters, digits and hyphens, such as lb-2019-0001");
    }

    /// Reads it as typed.
    public static CaseReference of(String text) {
        return new CaseReference(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
