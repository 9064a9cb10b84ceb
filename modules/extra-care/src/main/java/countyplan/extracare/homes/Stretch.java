package countyplan.extracare.homes;

import countyplan.core.About;
import countyplan.extracare.tenants.TenantId;
import java.time.LocalDate;
import java.util.Optional;

/// Days on which a flat stood the same; each begins on the day after the one before has ended.
public record Stretch(
        @About("how it stood") FlatStanding standing,
        @About("its first day") LocalDate from,
        @About("its last day, if it has ended by the day asked about") Optional<LocalDate> to,
        @About(value = "how many days, up to the day asked about", unit = "days") int days,
        @About("who lived there") Optional<TenantId> tenant,
        @About("why it was void: why the tenancy before ended") Optional<EndReason> reason) {

    /// Whether a day is among them.
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
