package countyplan.lightbulb.help;

/// What a work does for a home.
public enum WorkKind {
    ACCESS, BATHROOM, STAIRS, KITCHEN, BEDROOM, GARDEN, HEATING, SAFETY, OTHER
}
