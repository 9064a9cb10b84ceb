package countyplan.actionplans.reports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// What a plan is compared with: a baseline, or itself on another day.
///
/// @param day that day; empty for a baseline
public record Against(Optional<LocalDate> day) {

    private static final String BASELINE = "baseline";

    /// Reads the word `baseline`, or a day such as `2022-12-31`.
    ///
    /// @throws IllegalArgumentException if it is neither
    public static Against of(String text) {
        var typed = text.strip();
        if (typed.toLowerCase(Locale.ROOT).equals(BASELINE)) {
            return new Against(Optional.empty());
        }
        try {
            return new Against(Optional.of(LocalDate.parse(typed)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("baseline, or a date such as 2022-12-31", e);
        }
    }

    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElse(BASELINE);
    }
}
