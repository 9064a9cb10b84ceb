package countyplan.extracare.monitoring;

/// How something was said.
public enum Stance {
    /// They welcome it.
    WELCOMES,
    /// They worry about it.
    WORRIES,
    /// They are against it.
    OBJECTS,
    /// They wish to know more.
    ASKS
}
