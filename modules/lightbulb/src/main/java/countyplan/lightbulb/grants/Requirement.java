package countyplan.lightbulb.grants;

/// What an application for a grant must have before it is valid (Housing Grants, Construction and Regeneration Act 1996, s2,
/// and s21 and s22 for the certificates).
public enum Requirement {
    WRITTEN_APPLICATION("the application in writing"), PARTICULARS_OF_WORKS("particulars of the works"), ESTIMATES(
            "two estimates from different contractors"),
    SERVICES_AND_CHARGES(
            "particulars of services and charges"),
    RESOURCES("what the test of resources asks for"), CERTIFICATE(
            "the owner's or tenant's certificate of living there for five years"),
    LANDLORDS_CERTIFICATE(
            "the landlord's certificate");

    private final String called;

    Requirement(String called) {
        this.called = called;
    }

    /// In a sentence: "particulars of the works".
    public String called() {
        return called;
    }
}
