package countyplan.extracare.homes;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.extracare.Limits;
import java.time.LocalDate;
import java.util.Optional;

/// A flat of a scheme. Whether it is vacant, nominated, let or void follows from its nominations and tenancies.
public record Flat(
        @About(value = "the scheme's id", example = "blaby-1") SchemeId scheme,
        @About(value = "the flat's id", example = "flat-01") FlatId flat,
        @About(value = "how big it is", example = "one-bedroom") FlatType size,
        @About(value = "what it is for", example = "long-term") FlatUse purpose,
        @About(value = "the first day on which it can be let", example = "2012-05-14") LocalDate ready,
        @About(value = "its rent and service charge a week, lost while it is void", example = "148.20", unit = "GBP") Optional<Money> rent) {

    /// @throws countyplan.core.Refused `negative-cost`
    public Flat {
        rent = Limits.cost("rent", rent);
    }
}
