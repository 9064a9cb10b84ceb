package countyplan.lightbulb.help;

/// The nine ways on, as the form of a case study has them.
public enum ReferralRoute {
    ASSISTIVE_TECHNOLOGY, ADAPTATIONS, FIRST_CONTACT_PLUS, OCCUPATIONAL_THERAPY, ADULT_SOCIAL_CARE,
    LOCAL_AREA_COORDINATOR, VOLUNTARY_SECTOR, EQUIPMENT, OTHER
}
