package countyplan.core.written;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** How a moment may be written: with an offset, as London's local time (where a clock put back shows it twice, the later), or as a day, which means its end. */
public final class Moment {
    /** Where the days of all records are. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** What a person should give. */
    public static final String EXPECTED =
            "a moment such as 2022-12-31T17:00 (London time), 2022-12-31T17:00:00Z, or a day, 2022-12-31, for its end";

    private Moment() {}

    /** @throws IllegalArgumentException with what is expected */
    public static Instant read(String text) {
        String iso =
                text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
        try {
            if (iso.length() == 10) {
                return LocalDate.parse(iso).plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1_000);
            }
            boolean hasOffset = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > 10;
            return hasOffset ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(LONDON).withLaterOffsetAtOverlap().toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(EXPECTED, e);
        }
    }
}
