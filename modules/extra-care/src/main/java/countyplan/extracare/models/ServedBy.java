package countyplan.extracare.models;

/// Who provides a part.
public enum ServedBy {
    /// The care provider of the scheme.
    CARE_PROVIDER,
    /// Its housing provider.
    HOUSING_PROVIDER,
    /// A team that goes from scheme to scheme.
    FLOATING_TEAM
}
