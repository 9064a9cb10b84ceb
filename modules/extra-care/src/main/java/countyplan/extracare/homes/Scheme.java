package countyplan.extracare.homes;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An Extra Care scheme: flats of a housing provider with care at hand by day and night. What changes of it (a care provider,
/// the number of flats set aside) holds from the day on which it is entered to change.
public record Scheme(
        @About(value = "the scheme's id", example = "blaby-1") SchemeId scheme,
        @About(value = "what it is called", example = "Blaby, first scheme") String title,
        @About(value = "the district", example = "blaby") District district,
        @About(value = "the housing provider, as tokens are limited to it", example = "anchor") ProviderId housingProvider,
        @About(value = "each care provider, as tokens are limited to it", example = "help-at-home") List<ProviderId> careProviders,
        @About(value = "the day it opened", example = "2012-05-14") Optional<LocalDate> opened,
        @About(value = "where that is told, and what of it is made up", example = "Fictional", detail = true) String source) {
}
