package countyplan.actionplans;

/// The one state of what has no states.
public enum Kept {
    KEPT
}
