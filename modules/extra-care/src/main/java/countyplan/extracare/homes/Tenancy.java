package countyplan.extracare.homes;

import countyplan.core.About;
import countyplan.extracare.tenants.TenantId;
import java.time.LocalDate;
import java.util.Optional;

/// Who lives in a flat from when until when. The days between two tenancies of a flat are void days, for the reason for which
/// the first ended.
public record Tenancy(
        @About(value = "the scheme's id", example = "blaby-1") SchemeId scheme,
        @About(value = "the tenancy's id", example = "l-001") TenancyId tenancy,
        @About(value = "the flat", example = "flat-01") FlatId flat,
        @About(value = "the tenant", example = "t-001") TenantId tenant,
        @About(value = "somebody who holds it together with the tenant", example = "t-210") Optional<TenantId> heldWith,
        @About(value = "its first day", example = "2019-06-03") LocalDate starts,
        @About(value = "its last day", example = "2026-06-30") Optional<LocalDate> ends,
        @About(value = "why it ended", example = "choice") Optional<EndReason> endedBy) {

    /// Whether it is held on a day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(starts) && ends.filter(day::isAfter).isEmpty();
    }

    /// Whether some day is in both.
    boolean meets(Tenancy other) {
        return ends.filter(other.starts::isAfter).isEmpty() && other.ends.filter(starts::isAfter).isEmpty();
    }

    /// Whether it is the tenant's, alone or with somebody.
    public boolean isOf(TenantId whom) {
        return tenant.equals(whom) || heldWith.filter(whom::equals).isPresent();
    }
}
