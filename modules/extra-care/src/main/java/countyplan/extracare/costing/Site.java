package countyplan.extracare.costing;

import countyplan.extracare.homes.SchemeId;

/// What of a scheme its cost depends on.
///
/// @param scheme its id
/// @param flats how many there are
/// @param occupied how many of them are let
/// @param withCare tenants with commissioned care
/// @param hours hundredths of hours of commissioned care a week
/// @param payers thousandths of tenants who pay the council's charge in full
public record Site(SchemeId scheme, int flats, int occupied, int withCare, long hours, long payers) {
    private static final int HUNDRED = 100;

    /// The same with so many hundredths of a percent of its flats void: hours and payers go with the flats that are let.
    Site withVoids(int hundredths) {
        var let = (long) flats * (HUNDRED * HUNDRED - hundredths);
        return occupied == 0 ? this
                : new Site(scheme, flats, Math.toIntExact(rounded(let, HUNDRED * HUNDRED)),
                        Math.toIntExact(rounded(withCare * let, (long) occupied * HUNDRED * HUNDRED)),
                        rounded(hours * let, (long) occupied * HUNDRED * HUNDRED),
                        rounded(payers * let, (long) occupied * HUNDRED * HUNDRED));
    }

    /// The same with a share of its hours and payers.
    ///
    /// @param hoursPercent how many of a hundred of its hours
    /// @param payersPercent how many of a hundred of its payers
    Site scaled(int hoursPercent, int payersPercent) {
        return new Site(scheme, flats, occupied, withCare, rounded(hours * hoursPercent, HUNDRED),
                rounded(payers * payersPercent, HUNDRED));
    }

    private static long rounded(long number, long by) {
        return Math.floorDiv(2 * number + by, 2 * by);
    }
}
