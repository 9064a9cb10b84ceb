package countyplan.actionplans;

import java.util.regex.Pattern;

/// The code of an area of an action plan: `CS1`.
///
/// @param value as typed; letters keep their case
public record AreaCode(String value) implements Comparable<AreaCode> {

    private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /// @throws IllegalArgumentException if it is not such a code
    public AreaCode {
        if (!TYPED.matcher(value).matches()) {
            throw new IllegalArgumentException("an area's code in letters, digits, dots and hyphens, such as CS1");
        }
    }

    /// Reads a code; spaces around it do not matter.
    ///
    /// @throws IllegalArgumentException if it is not one
    public static AreaCode of(String text) {
        return new AreaCode(text.strip());
    }

    @Override
    public int compareTo(AreaCode other) {
        return CodeOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
