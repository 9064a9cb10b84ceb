package countyplan.extracare.models;

/// What a part of a model is.
public enum PartKind {
    /// Staff on site who come when somebody calls.
    UNPLANNED_CARE,
    /// Social inclusion and support.
    SOCIAL_SUPPORT,
    /// Care at planned times, as tenants are assessed to need it.
    COMMISSIONED_CARE
}
