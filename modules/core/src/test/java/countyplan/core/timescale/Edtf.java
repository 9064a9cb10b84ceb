package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader of EDTF made from its specification alone (Library of Congress, level 1): dates to the year, month or day,
 * each with one qualifier; seasons, which take none and stand alone; intervals with open ends.
 */
record Edtf(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[?~%]?");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(2[1-4])");

    static Edtf parse(String text) {
        Matcher season = SEASON.matcher(text);
        if (season.matches()) {
            int month = 3 * (Integer.parseInt(season.group(2)) - 20);
            YearMonth opening = YearMonth.of(Integer.parseInt(season.group(1)), month);
            return new Edtf(Optional.of(opening.atDay(1)), Optional.of(opening.plusMonths(2).atEndOfMonth()));
        }
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            return date(text);
        }
        String begin = text.substring(0, stroke);
        String end = text.substring(stroke + 1);
        return new Edtf(begin.equals("..") ? Optional.empty() : date(begin).earliest(),
                end.equals("..") ? Optional.empty() : date(end).latest());
    }

    private static Edtf date(String text) {
        Matcher date = DATE.matcher(text);
        assertTrue(date.matches(), () -> "not a date of EDTF: " + text);
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return new Edtf(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        if (date.group(3) == null) {
            return new Edtf(Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()));
        }
        Optional<LocalDate> day = Optional.of(month.atDay(Integer.parseInt(date.group(3))));
        return new Edtf(day, day);
    }
}
