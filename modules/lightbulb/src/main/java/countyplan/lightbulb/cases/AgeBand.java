package countyplan.lightbulb.cases;

/// How old the person is, as roughly as reports need it.
public enum AgeBand {
    UNDER_18, AGED_18_TO_64, AGED_65_TO_79, AGED_80_AND_OVER, NOT_KNOWN
}
