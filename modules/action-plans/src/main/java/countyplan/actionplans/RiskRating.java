package countyplan.actionplans;

/// How grave a risk is, by the matrix in force.
public enum RiskRating {
    LOW, MODERATE, HIGH, VERY_HIGH
}
