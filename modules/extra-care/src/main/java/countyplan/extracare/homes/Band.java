package countyplan.extracare.homes;

import countyplan.core.About;
import countyplan.extracare.Limits;
import java.math.BigDecimal;
import java.util.Optional;

/// A band of need of one scheme, from a day on: there is no national rule of what low, medium or high is, so that each scheme
/// says its own, and how many of its tenants it wishes to have in each.
public record Band(
        @About(value = "the scheme's id", example = "blaby-1") SchemeId scheme,
        @About(value = "the band's id", example = "medium") BandId band,
        @About(value = "what it is called", example = "Medium need") String title,
        @About(value = "from so many hours of care a week", example = "5", unit = "hours") BigDecimal hoursFrom,
        @About(value = "below so many hours of care a week", example = "15", unit = "hours") Optional<BigDecimal> hoursBelow,
        @About(value = "the share of tenants that the scheme aims at", example = "33.33", unit = "percent") BigDecimal target,
        @About(value = "how far from it is still as it should be, either way", example = "10", unit = "percent") BigDecimal corridor,
        @About(value = "who says so", example = "Countyplan's own example; unverified", detail = true) String source) {

    /// @throws countyplan.core.Refused where hours or shares cannot be
    public Band {
        hoursFrom = Limits.hours("hoursFrom", hoursFrom);
        hoursBelow = hoursBelow.map(hours -> Limits.hours("hoursBelow", hours));
        target = Limits.share("target", target);
        corridor = Limits.share("corridor", corridor);
    }

    /// Whether so many hours a week are of this band.
    public boolean has(BigDecimal hours) {
        return hours.compareTo(hoursFrom) >= 0
                && hoursBelow.filter(below -> hours.compareTo(below) >= 0).isEmpty();
    }
}
