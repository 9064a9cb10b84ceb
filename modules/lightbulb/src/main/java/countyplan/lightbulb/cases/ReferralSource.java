package countyplan.lightbulb.cases;

/// Who asked for help.
public enum ReferralSource {
    GP, HOSPITAL, CUSTOMER_SERVICE_CENTRE, SELF, DISTRICT, ADULT_SOCIAL_CARE, THERAPY, FIRST_CONTACT_PLUS,
    VOLUNTARY_SECTOR, HANDY_PERSON, OTHER
}
