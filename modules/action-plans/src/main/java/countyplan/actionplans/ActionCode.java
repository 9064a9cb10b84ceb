package countyplan.actionplans;

import java.util.regex.Pattern;

/// The code of an action within its plan: `CS1.1`, or `CS2.4-2` for the second of two that are printed as CS2.4.
///
/// @param value as typed; letters keep their case
public record ActionCode(String value) implements Comparable<ActionCode> {

    private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    /// @throws IllegalArgumentException if it is not such a code
    public ActionCode {
        if (!TYPED.matcher(value).matches()) {
            throw new IllegalArgumentException("an action's code in letters, digits, dots and hyphens, such as CS1.1");
        }
    }

    /// Reads a code; spaces around it do not matter.
    ///
    /// @throws IllegalArgumentException if it is not one
    public static ActionCode of(String text) {
        return new ActionCode(text.strip());
    }

    @Override
    public int compareTo(ActionCode other) {
        return CodeOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
