package countyplan.core.values;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A day as sentences write it: `1 April 2022`. A class of its own, so that month names load only when one is needed.
public final class LongDate {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LongDate() {
    }

    /// The day in words.
    public static String words(LocalDate day) {
        return LONG.format(day);
    }
}
