package countyplan.extracare.tenants;

import countyplan.core.About;
import countyplan.extracare.Limits;
import countyplan.extracare.homes.BandId;
import countyplan.extracare.homes.SchemeId;
import java.math.BigDecimal;
import java.util.Optional;

/// A tenant, by a made-up id: nothing here tells who it is. Need, hours and charge hold from the day they are entered for.
public record Tenant(
        @About(value = "the scheme's id", example = "blaby-1") SchemeId scheme,
        @About(value = "the tenant's made-up id", example = "t-001") TenantId tenant,
        @About(value = "the band of need", example = "medium") BandId band,
        @About(value = "care a week, as assessed", example = "12", unit = "hours") BigDecimal hours,
        @About(value = "how the care is bought", example = "commissioned") CareBought care,
        @About(value = "whether the Wellbeing charge is paid", example = "yes") boolean charged,
        @About(value = "who pays it", example = "tenant") Optional<Payer> payer,
        @About(value = "why it is not paid, or not in full", example = "means-tested") Optional<WhyNot> whyNot) {

    /// @throws countyplan.core.Refused where no week has so many hours
    public Tenant {
        hours = Limits.hours("hours", hours);
    }

    /// The hours a week that the council commissions.
    public BigDecimal commissioned() {
        return care == CareBought.COMMISSIONED ? hours : BigDecimal.ZERO;
    }
}
