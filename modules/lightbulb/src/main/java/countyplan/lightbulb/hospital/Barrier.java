package countyplan.lightbulb.hospital;

/// What about the home keeps somebody in hospital.
public enum Barrier {
    ACCESS, ADAPTATION, EQUIPMENT, HEATING, CLUTTER, REPAIR, TENANCY, NO_HOME, OTHER
}
