package countyplan.extracare.models;

/// Where a service model stands.
public enum ModelState {
    /// It is one of the options.
    PROPOSED,
    /// It is the option to be decided on.
    PREFERRED,
    /// It was ruled out.
    REJECTED,
    /// Extra Care is run so.
    IN_FORCE,
    /// Extra Care was run so.
    ENDED
}
