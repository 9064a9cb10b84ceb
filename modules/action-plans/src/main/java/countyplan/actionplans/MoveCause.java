package countyplan.actionplans;

import java.util.Locale;
import java.util.regex.Pattern;

/// The cause of a move, by its code in the list of causes in force: `partner-delay`.
///
/// @param code small letters and hyphens
public record MoveCause(String code) implements Comparable<MoveCause> {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{0,39}");

    /// @throws IllegalArgumentException if it can be no such code
    public MoveCause {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("the code of a cause, such as funding; move-causes lists them");
        }
    }

    /// Reads a code as a person types it, in any case, with spaces or hyphens.
    ///
    /// @throws IllegalArgumentException if it can be no such code
    public static MoveCause of(String text) {
        return new MoveCause(text.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    @Override
    public int compareTo(MoveCause other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
