package countyplan.archiveshub.records;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Another line of the same cost plan, and how far both turn out alike: `works 0.6`.
///
/// @param number from -1 to 1
public record Together(LineId line, BigDecimal number) {
    private static final String EXPECTED = "another line and a number from -1 to 1, such as works 0.6";
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]+) +(-?[01](?:\\.[0-9]{1,4})?)");

    /// @throws IllegalArgumentException if the number is not from -1 to 1
    public Together {
        if (number.abs().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(EXPECTED);
        }
    }

    /// Reads it as written.
    ///
    /// @throws IllegalArgumentException if it is not so
    public static Together of(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return new Together(LineId.of(written.group(1)), new BigDecimal(written.group(2)));
    }

    @Override
    public String toString() {
        return line + " " + number.toPlainString();
    }
}
