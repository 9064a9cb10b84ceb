package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A timescale reads the same wherever the machine stands. Alone, because the place is of the whole machine. */
@Isolated
class EveryPlaceTests {
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese", "en-US", "en-GB"})
    void readsTheSameInEveryPlace(String language) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String place : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London", "UTC")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                Timescale read = LatelyRead.afresh("FRIDAY 31 MARCH 2023 (PROVISIONAL)", null);
                Read.as(read, read.written(), "2023-03-31", "2023-03-31", "day, provisional", "2023-03-31?");
                assertEquals(Standing.IN_WINDOW, read.standing(LocalDate.of(2023, 3, 31)));
                assertEquals("June 2023 has 30 days, so there is no 31 June.",
                        LatelyRead.afresh("31 JUNE 2023", null).doubt().orElseThrow());
                assertEquals("5 November 2022 is a Saturday, not a Friday.",
                        LatelyRead.afresh("FRI 5 NOV 22", null).doubt().orElseThrow());
                assertEquals("2022-24", LatelyRead.afresh("WINTER 2022", null).edtf().orElseThrow());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
