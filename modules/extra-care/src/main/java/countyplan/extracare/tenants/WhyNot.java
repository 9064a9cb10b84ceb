package countyplan.extracare.tenants;

/// Why the Wellbeing charge is not paid.
public enum WhyNot {
    /// The financial assessment leaves nothing to pay with.
    MEANS_TESTED,
    /// One of a couple, of whom the other pays.
    PARTNER_PAYS,
    /// The tenant lived there before there was a charge.
    TENANT_BEFORE_THE_CHARGE,
    /// The stay is for an assessment.
    ASSESSMENT_STAY,
    /// It was waived.
    WAIVED,
    /// It is owed.
    ARREARS
}
