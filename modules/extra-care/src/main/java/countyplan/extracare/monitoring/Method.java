package countyplan.extracare.monitoring;

/// How tenants were asked.
public enum Method {
    /// At a meeting in the scheme.
    MEETING,
    /// With a form.
    FORM,
    /// In a talk with one person or family.
    PRIVATE_TALK,
    /// With a letter.
    LETTER
}
