package countyplan.lightbulb;

/// What is ordered.
public enum OrderKind {
    ADAPTATION, EQUIPMENT
}
