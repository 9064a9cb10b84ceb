package countyplan.extracare.models;

/// How a part is paid for (Institute of Public Care, approaches to charging in Extra Care housing).
public enum PriceShape {
    /// A sum a year, whatever is delivered.
    BLOCK,
    /// A sum a year for so many hours a week at each scheme, and a price for each hour beyond them.
    CORE_AND_SPOT,
    /// A price for each hour.
    DELIVERED,
    /// Its price is within that of another part.
    INCLUDED,
    /// The price is not known.
    NOT_PRICED
}
