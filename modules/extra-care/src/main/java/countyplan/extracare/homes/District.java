package countyplan.extracare.homes;

/// The seven district councils of the county.
public enum District {
    /// Blaby.
    BLABY,
    /// Charnwood.
    CHARNWOOD,
    /// Harborough.
    HARBOROUGH,
    /// Hinckley & Bosworth.
    HINCKLEY_AND_BOSWORTH,
    /// Melton.
    MELTON,
    /// North West Leicestershire.
    NORTH_WEST_LEICESTERSHIRE,
    /// Oadby & Wigston.
    OADBY_AND_WIGSTON
}
