package countyplan.extracare.costing;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.extracare.homes.SchemeId;
import java.util.Optional;

/// What a model costs the council at one scheme.
public record SchemeCostLine(
        @About("the scheme") SchemeId scheme,
        @About("flats that are let") int let,
        @About(value = "what is paid", unit = "GBP") Money gross,
        @About(value = "what charges bring in", unit = "GBP") Money income,
        @About(value = "what is left for the council to pay", unit = "GBP") Money net,
        @About(value = "paid for each flat that is let", unit = "GBP") Optional<Money> perFlat,
        @About(value = "paid for each tenant with commissioned care", unit = "GBP") Optional<Money> perTenant,
        @About(value = "paid for each hour of commissioned care", unit = "GBP") Optional<Money> perHour,
        @About("whether that is out of the ordinary, and why") Optional<String> remark) {
}
