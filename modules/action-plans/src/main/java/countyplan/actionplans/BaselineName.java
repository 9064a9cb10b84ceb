package countyplan.actionplans;

import java.util.regex.Pattern;

/// The name of a baseline within its plan: `as-approved`.
///
/// @param value small letters, digits and hyphens
public record BaselineName(String value) implements Comparable<BaselineName> {

    private static final Pattern TYPED = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    /// @throws IllegalArgumentException if it is not such a name
    public BaselineName {
        if (!TYPED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a baseline's name in small letters, digits and hyphens, such as as-approved");
        }
    }

    /// Reads a name; spaces around it do not matter.
    ///
    /// @throws IllegalArgumentException if it is not one
    public static BaselineName of(String text) {
        return new BaselineName(text.strip());
    }

    @Override
    public int compareTo(BaselineName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
