package countyplan.extracare;

/// The one state of what is entered and has no life of its own: it is changed, or struck out where it was a mistake.
public enum Entered {
    /// It is entered.
    ENTERED
}
