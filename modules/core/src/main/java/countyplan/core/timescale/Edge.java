package countyplan.core.timescale;

import java.time.LocalDate;
import java.time.YearMonth;

/** One end of a span: a day, how finely it was given, and whether it is only about right. */
record Edge(LocalDate day, Precision precision, boolean approximate) {
    enum Precision {
        DAY, MONTH, YEAR
    }

    static Edge of(LocalDate day) {
        return new Edge(day, Precision.DAY, false);
    }

    /** The same day, written to the day. */
    Edge toTheDay() {
        return new Edge(day, Precision.DAY, approximate);
    }

    Edge about() {
        return new Edge(day, precision, true);
    }

    /** In EDTF (ISO 8601-2): as finely as given, then {@code ?} provisional, {@code ~} approximate, {@code %} both. */
    String edtf(boolean provisional) {
        String date = switch (precision) {
            case DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Integer.toString(day.getYear());
        };
        if (approximate) {
            return date + (provisional ? "%" : "~");
        }
        return provisional ? date + "?" : date;
    }
}
