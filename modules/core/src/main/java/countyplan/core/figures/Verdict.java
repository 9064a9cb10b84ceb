package countyplan.core.figures;

/// Whether a figure follows from others.
public enum Verdict {
    /// Its formula yields it.
    FOLLOWS,
    /// Its formula yields something else.
    DIFFERS,
    /// Something that it rests on is not known, or can be read in ways that do not agree.
    CANNOT_BE_TOLD,
    /// It was not published; its formula yields it.
    WORKED_OUT,
    /// It was published, and nothing says how it should follow.
    STATED
}
