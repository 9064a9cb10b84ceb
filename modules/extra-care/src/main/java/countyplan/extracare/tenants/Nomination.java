package countyplan.extracare.tenants;

import countyplan.core.About;
import countyplan.extracare.homes.FlatId;
import countyplan.extracare.homes.SchemeId;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody of the waiting list nominated for a scheme, and for a flat of it when one is free.
public record Nomination(
        @About(value = "the scheme's id", example = "blaby-1") SchemeId scheme,
        @About(value = "the nomination's id", example = "n-001") NominationId nomination,
        @About(value = "who is nominated", example = "a-001") ApplicantId applicant,
        @About(value = "for which flat", example = "flat-35") Optional<FlatId> flat,
        @About(value = "the day of the nomination", example = "2022-08-15") LocalDate nominated,
        @About(value = "the post or team that nominates", example = "Locality team") String nominatedBy) {
}
