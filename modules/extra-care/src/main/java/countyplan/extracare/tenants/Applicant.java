package countyplan.extracare.tenants;

import countyplan.core.About;
import countyplan.extracare.Limits;
import countyplan.extracare.homes.District;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Somebody who wishes to live in Extra Care, by a made-up id.
public record Applicant(
        @About(value = "the applicant's made-up id", example = "a-001") ApplicantId applicant,
        @About(value = "the day of the application", example = "2022-05-09") LocalDate applied,
        @About(value = "each district they would live in", example = "blaby") List<District> districts,
        @About(value = "care a week, as assessed", example = "8", unit = "hours") Optional<BigDecimal> hours,
        @About(value = "the panel that takes it up", example = "2022-09") Optional<PanelId> panel,
        @About(value = "needs a flat for two", example = "no") boolean couple) {

    /// @throws countyplan.core.Refused where no week has so many hours
    public Applicant {
        hours = hours.map(each -> Limits.hours("hours", each));
    }
}
