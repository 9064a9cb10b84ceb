package countyplan.lightbulb.timing;

import countyplan.core.values.WorkingDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// England's working days, counted for very many clocks: they begin on far fewer days than there are of them. For one answer;
/// not for several threads.
final class WorkingDayCount {
    private final Map<Asked, LocalDate> known = new HashMap<>();

    private record Asked(LocalDate day, int count) {
    }

    /// The day that comes so many working days after a day.
    LocalDate after(LocalDate day, int count) {
        return known.computeIfAbsent(new Asked(day, count),
                asked -> WorkingDays.england().add(asked.day(), asked.count()));
    }

    /// How many working days there are from the one day, which counts, to the other, which does not.
    int within(LocalDate from, LocalDate until) {
        return WorkingDays.england().between(from.minusDays(1), until.minusDays(1));
    }
}
