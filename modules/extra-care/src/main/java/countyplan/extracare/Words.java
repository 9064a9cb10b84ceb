package countyplan.extracare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// How values are put into sentences and tables.
public final class Words {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Words() {
    }

    /// As people say it: `ONE_BEDROOM` is "one bedroom".
    public static String spoken(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// "1 flat", "12 flats", "no flats".
    public static String counted(long count, String one, String many) {
        return count == 1 ? "1 " + one : (count == 0 ? "no" : "%,d".formatted(count)) + " " + many;
    }

    /// How many of a hundred a part is of the whole, to one decimal; nothing of nothing is 0.
    public static BigDecimal percent(long part, long whole) {
        return whole == 0 ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /// With its first letter a capital.
    public static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
