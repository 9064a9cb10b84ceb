package countyplan.lightbulb.cases;

/// By what right somebody lives in a home. A council tenant's adaptations are paid by the council as landlord, not by a grant's allocation.
public enum Tenure {
    OWNER_OCCUPIER, PRIVATE_TENANT, HOUSING_ASSOCIATION_TENANT, COUNCIL_TENANT, NOT_KNOWN
}
