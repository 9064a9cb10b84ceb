package countyplan.archiveshub.money;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// In what pounds an amount is said: those of one year (real), or those of the year in which it is paid (nominal).
///
/// @param year the year of the prices, by the year in which it starts; none for nominal
public record PriceBase(OptionalInt year) {
    /// Pounds of the year in which they are paid.
    public static final PriceBase NOMINAL = new PriceBase(OptionalInt.empty());

    private static final String EXPECTED = "real and the year of the prices, such as real 2022, or nominal";

    private static final Pattern REAL = Pattern.compile("real[ -]([0-9]{4})");

    /// Pounds of a year.
    public static PriceBase real(int year) {
        return new PriceBase(OptionalInt.of(year));
    }

    /// Reads a base as a person writes it: `real 2022`, `nominal`.
    ///
    /// @throws IllegalArgumentException if it is anything else
    public static PriceBase of(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("nominal")) {
            return NOMINAL;
        }
        var real = REAL.matcher(plain);
        if (!real.matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return real(Integer.parseInt(real.group(1)));
    }

    /// Whether inflation has been taken out.
    public boolean isReal() {
        return year.isPresent();
    }

    @Override
    public String toString() {
        return isReal() ? "real " + year.getAsInt() : "nominal";
    }
}
