package countyplan.lightbulb.cases;

/// What somebody cannot do at home as it is, or what is wrong with it.
public enum Need {
    ACCESS, STAIRS, BATHING, TOILET, KITCHEN, SEATING, BED, WARMTH, SECURITY, FALLS, MEMORY, CLUTTER, OTHER
}
