package countyplan.actionplans;

import java.util.Locale;
import java.util.regex.Pattern;

/// Who leads an action: a post, a team or a group, by the name that people use for it. Names that differ in capitals only
/// are the same lead.
///
/// @param name such as `Commissioning Officer (Carers Lead)`
public record Lead(String name) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// @throws IllegalArgumentException if the name is blank, longer than 200 characters, or holds a semicolon, which
    /// parts leads
    public Lead {
        if (name.isBlank() || name.length() > 200 || name.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "the name of one post or team, up to 200 characters without a semicolon, such as Carers Delivery Group");
        }
    }

    /// Reads a name as a person writes it; line breaks and double spaces in it do not matter.
    ///
    /// @throws IllegalArgumentException as the constructor
    public static Lead of(String text) {
        return new Lead(SPACES.matcher(text.strip()).replaceAll(" "));
    }

    /// Whether both are the same lead.
    public boolean is(Lead other) {
        return name.equalsIgnoreCase(other.name);
    }

    /// What the names of one lead have in common.
    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
