package countyplan.lightbulb.help;

/// What is ordered.
public enum OrderKind {
    ADAPTATION, EQUIPMENT
}
