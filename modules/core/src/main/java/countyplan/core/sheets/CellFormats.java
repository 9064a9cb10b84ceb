package countyplan.core.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the numbers of a workbook's cells are shown, by the number of their style.
///
/// @param formats of each style, what it does with a number
record CellFormats(List<Shows> formats) {

    static final CellFormats NONE = new CellFormats(List.of());

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    /// Day 0 of the spreadsheet calendar; it counts a 29 February 1900 that there was not, so this is right from 1 March.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /// What a format does with a number.
    enum Shows {
        NUMBER, PERCENT, DAY, MONTH, YEAR, TIME
    }

    static CellFormats read(byte[] part) {
        Map<Integer, Shows> own = new HashMap<>();
        List<Shows> formats = new ArrayList<>();
        var xml = Xml.of(part);
        var inStyles = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                own.put(xml.number("numFmtId", 0), shows(xml.attribute("formatCode").orElse("")));
            } else if (xml.starts("cellXfs")) {
                inStyles = true;
            } else if (xml.ends("cellXfs")) {
                inStyles = false;
            } else if (inStyles && xml.starts("xf")) {
                var id = xml.number("numFmtId", 0);
                formats.add(own.getOrDefault(id, builtIn(id)));
            }
        }
        return new CellFormats(formats);
    }

    /// Those that every spreadsheet program knows by number (ISO/IEC 29500-1, 18.8.30).
    private static Shows builtIn(int id) {
        return switch (id) {
            case 9, 10 -> Shows.PERCENT;
            case 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> Shows.DAY;
            case 17 -> Shows.MONTH;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> Shows.TIME;
            default -> Shows.NUMBER;
        };
    }

    /// What a format does, by the letters in it that are no words: `d`, `m` and `y` stand for parts of a day.
    static Shows shows(String format) {
        var letters = format.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
                .toLowerCase(Locale.ROOT);
        if (letters.contains("%")) {
            return Shows.PERCENT;
        }
        if (letters.equals("general") || letters.contains("0") || letters.contains("#") || letters.contains("@")) {
            return Shows.NUMBER;
        }
        if (letters.contains("d")) {
            return Shows.DAY;
        }
        if (letters.contains("y")) {
            return letters.contains("m") ? Shows.MONTH : Shows.YEAR;
        }
        return letters.contains("h") || letters.contains("s") ? Shows.TIME
                : letters.contains("m") ? Shows.MONTH : Shows.NUMBER;
    }

    /// A number as a person sees it in a cell of that style.
    String text(String written, int style, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(written.strip());
        } catch (NumberFormatException e) {
            throw ZipParts.damaged();
        }
        var shows = style >= 0 && style < formats.size() ? formats.get(style) : Shows.NUMBER;
        if (shows != Shows.NUMBER && shows != Shows.PERCENT
                && (number.signum() < 0 || number.compareTo(LAST_DAY) > 0)) {
            shows = Shows.NUMBER;
        }
        if (shows == Shows.NUMBER) {
            return plain(number);
        }
        if (shows == Shows.PERCENT) {
            return plain(number.movePointRight(2)) + "%";
        }
        var day = (from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(number.longValue());
        var seconds = number.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(86_400))
                .setScale(0, java.math.RoundingMode.HALF_UP).longValue();
        return switch (shows) {
            case MONTH -> day.format(MONTH);
            case YEAR -> Integer.toString(day.getYear());
            case TIME -> time(seconds);
            default -> seconds == 0 ? day.toString() : day.plusDays(seconds / 86_400) + "T" + time(seconds % 86_400);
        };
    }

    private static String time(long seconds) {
        return java.time.LocalTime.ofSecondOfDay(Math.min(seconds, 86_399)).toString();
    }

    /// A spreadsheet program writes 0.07 as 7.0000000000000007E-2: what a person sees has fifteen digits.
    private static String plain(BigDecimal number) {
        var seen = number.precision() > 15 ? number.round(new java.math.MathContext(15)) : number;
        var stripped = seen.stripTrailingZeros();
        if (stripped.scale() < -308 || stripped.scale() > 308) {
            throw ZipParts.damaged();
        }
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }
}
