package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/// A consultation on a strategy: each partner may hold its own.
public record Consultation(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the consultation's id", example = "summer-2022") ConsultationId consultation,
        @About(value = "what it is called", example = "Consultation on the draft") String title,
        @About(value = "the partner that holds it, if not all do", example = "Rutland County Council") Optional<String> partner,
        @About(value = "its first day", example = "2022-06-06") LocalDate opens,
        @About(value = "the last day that was planned", example = "2022-07-17") Optional<LocalDate> plannedToClose,
        @About(value = "its last day", example = "2022-07-31") Optional<LocalDate> closes,
        @About(value = "how many answered", example = "45") OptionalInt responses,
        @About(value = "where this is printed", example = "Report of 5 September 2022", detail = true) Optional<String> source) {

    public Consultation {
        if (closes.filter(day -> day.isBefore(opens)).isPresent()
                || plannedToClose.filter(day -> day.isBefore(opens)).isPresent()) {
            throw new IllegalArgumentException("a consultation closes no earlier than it opens");
        }
    }

    /// How many days it is open, the first and the last included.
    Optional<Integer> days() {
        return closes.or(() -> plannedToClose).map(day -> Math.toIntExact(ChronoUnit.DAYS.between(opens, day)) + 1);
    }

    /// Whether people can still answer on a day. One whose last day nobody entered stays open.
    boolean isOpen(LocalDate day) {
        return !day.isBefore(opens) && closes.or(() -> plannedToClose).filter(day::isAfter).isEmpty();
    }

    /// Whether the day planned for its end has passed and nobody entered when it did.
    boolean lacksClose(LocalDate asAt) {
        return closes.isEmpty() && plannedToClose.filter(day -> day.isBefore(asAt)).isPresent();
    }
}
