package countyplan.extracare.monitoring;

import countyplan.core.About;
import countyplan.extracare.homes.ProviderId;
import countyplan.extracare.homes.SchemeId;
import java.time.LocalDate;
import java.util.Optional;

/// How the care at a scheme was rated.
public record Rating(
        @About(value = "the scheme's id", example = "blaby-1") SchemeId scheme,
        @About(value = "the rating's id", example = "2022") RatingId rating,
        @About(value = "whose care was rated", example = "help-at-home") ProviderId provider,
        @About(value = "in all", example = "good") Overall overall,
        @About(value = "the day it was published", example = "2022-02-14") LocalDate published,
        @About(value = "who rated it, and what of it is made up", example = "Fictional", detail = true) String source,
        @About(value = "what else there is to know of it", example = "Safe requires improvement", detail = true) Optional<String> note) {
}
