package countyplan.extracare.monitoring;

import countyplan.core.About;
import countyplan.extracare.homes.SchemeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A time at which tenants and their families were asked.
public record Engagement(
        @About(value = "the engagement's id", example = "round-1") EngagementId engagement,
        @About(value = "what it is called", example = "First round of meetings") String title,
        @About(value = "which round it is of", example = "1") int round,
        @About(value = "how they were asked", example = "meeting") Method method,
        @About(value = "the day, or the first of several", example = "2021-11-02") LocalDate begins,
        @About(value = "at which scheme; all of them unless said", example = "melton") Optional<SchemeId> scheme,
        @About(value = "how many took part", example = "41") OptionalInt people,
        @About(value = "where that is told, and what of it is made up", example = "Fictional", detail = true) String source) {
}
