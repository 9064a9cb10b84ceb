package countyplan.extracare.models;

import java.util.regex.Pattern;

/// A time of the day, to the minute: `22:00`. The end of a day is `24:00`.
///
/// @param minutes after midnight
public record HourOfDay(int minutes) implements Comparable<HourOfDay> {
    private static final String EXPECTED = "a time of the day such as 07:00 or 22:30";
    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    public HourOfDay {
        if (minutes < 0 || minutes > DAY) {
            throw new IllegalArgumentException(EXPECTED);
        }
    }

    /// Reads it as typed.
    public static HourOfDay of(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches() || Integer.parseInt(typed.group(2)) >= HOUR) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return new HourOfDay(Integer.parseInt(typed.group(1)) * HOUR + Integer.parseInt(typed.group(2)));
    }

    /// The minutes of a day from one time to another, past midnight where the second is not later.
    static int minutes(HourOfDay from, HourOfDay to) {
        return to.minutes > from.minutes ? to.minutes - from.minutes : to.minutes + DAY - from.minutes;
    }

    @Override
    public int compareTo(HourOfDay other) {
        return Integer.compare(minutes, other.minutes);
    }

    @Override
    public String toString() {
        return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }
}
