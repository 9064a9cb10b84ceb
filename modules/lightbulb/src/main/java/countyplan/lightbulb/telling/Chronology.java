package countyplan.lightbulb.telling;

import countyplan.core.register.Stage;
import countyplan.core.values.LongDate;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.CaseState;
import countyplan.lightbulb.clocks.Pause;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The story of a case, day by day, and the times in which nothing happened.
///
/// @param states those that the case came into, oldest first
/// @param pauses of its clocks, whose reasons tell why nothing happened
/// @param days after so many days without an entry there is a gap
/// @param asAt the last day of the story
record Chronology(Case whose, List<Event> events, List<Stage<CaseState>> states, List<Pause> pauses, int days,
        LocalDate asAt) {
    /// What happened.
    ///
    /// @param why as it was recorded
    record Event(LocalDate day, String what, Optional<String> why) {
    }

    /// A time without an entry.
    ///
    /// @param pauses in which a part of it falls, or all of it
    record Gap(LocalDate from, LocalDate until, List<Pause> pauses) {
        long days() {
            return ChronoUnit.DAYS.between(from, until);
        }

        String words() {
            return "Nothing is recorded for %d days, from %s to %s. Reason: %s".formatted(days(), LongDate.words(from),
                    LongDate.words(until), reason());
        }

        private String reason() {
            if (pauses.isEmpty()) {
                return "none recorded";
            }
            var others = from.datesUntil(until).filter(day -> pauses.stream().noneMatch(pause -> covers(pause, day)))
                    .count();
            return pauses.stream().map(Gap::reason).distinct().collect(Collectors.joining("; "))
                    + (others == 0 ? "" : "; for the other " + (others == 1 ? "day" : others + " days")
                            + " none is recorded");
        }

        private static String reason(Pause pause) {
            return "%s (paused from %s%s; %s)".formatted(pause.why(), LongDate.words(pause.begins()),
                    pause.resumes().map(day -> " to " + LongDate.words(day)).orElse(""), pause.evidence());
        }

        private static boolean covers(Pause pause, LocalDate day) {
            return !pause.begins().isAfter(day) && pause.resumes().map(day::isBefore).orElse(true);
        }
    }

    /// The gap after the event with that number, if there is one; after the last it lasts until the day of the story. Nobody
    /// waits while a case is closed.
    Optional<Gap> gapAfter(int event) {
        var from = events.get(event).day();
        var until = event == events.size() - 1 ? asAt : events.get(event + 1).day();
        return ChronoUnit.DAYS.between(from, until) <= days || isClosedOn(from) ? Optional.empty()
                : Optional.of(new Gap(from, until, pauses.stream()
                        .filter(pause -> pause.begins().isBefore(until)
                                && pause.resumes().map(from::isBefore).orElse(true))
                        .toList()));
    }

    private boolean isClosedOn(LocalDate day) {
        return states.stream().filter(stage -> !stage.from().isAfter(day)).reduce((one, next) -> next)
                .filter(stage -> stage.state() == CaseState.CLOSED).isPresent();
    }
}
