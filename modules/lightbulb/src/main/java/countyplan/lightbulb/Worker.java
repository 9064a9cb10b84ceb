package countyplan.lightbulb;

/// Whose work a case is: a post, never a name.
public enum Worker {
    HOUSING_SUPPORT_CO_ORDINATOR, OCCUPATIONAL_THERAPIST, TECHNICAL_OFFICER
}
