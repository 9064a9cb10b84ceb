package countyplan.actionplans;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who leads an action: a post, a team or a group, by the name that people use for it, and in which role. Names that differ
/// in capitals only are the same lead. The role is written in brackets after the name, `Carers Delivery Group
/// (contributor)`; a name alone says that it leads, as printed plans do.
///
/// @param name such as `Commissioning Officer (Carers Lead)`
/// @param role what it does for the action; [LeadRole#LEAD] where nothing is said
public record Lead(String name, LeadRole role) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BRACKETS = Pattern.compile("(.*\\S) ?\\(([A-Za-z -]+)\\)");

    /// @throws IllegalArgumentException if the name is blank, longer than 200 characters, or holds a semicolon, which
    /// parts leads
    public Lead {
        if (name.isBlank() || name.length() > 200 || name.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "the name of one post or team, up to 200 characters without a semicolon, such as Carers Delivery Group, "
                            + "and its role in brackets if it has one: Carers Delivery Group (contributor)");
        }
    }

    /// A lead of which no more is said.
    ///
    /// @throws IllegalArgumentException as the constructor
    public Lead(String name) {
        this(name, LeadRole.LEAD);
    }

    /// Reads a name and role as a person writes them; line breaks and double spaces do not matter.
    ///
    /// @throws IllegalArgumentException as the constructor
    public static Lead of(String text) {
        var written = SPACES.matcher(text.strip()).replaceAll(" ");
        var brackets = BRACKETS.matcher(written);
        var role = brackets.matches() ? LeadRole.inBrackets(brackets.group(2)) : Optional.<LeadRole>empty();
        return role.map(each -> new Lead(brackets.group(1), each)).orElseGet(() -> new Lead(written));
    }

    /// Whether both are the same post or team, whatever its role.
    public boolean is(Lead other) {
        return name.equalsIgnoreCase(other.name);
    }

    /// What the names of one lead have in common, whatever its role.
    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    /// The same post or team in another role.
    public Lead as(LeadRole another) {
        return new Lead(name, another);
    }

    /// As it is read: the name, and the role in brackets if one was said.
    @Override
    public String toString() {
        return role == LeadRole.LEAD ? name : name + " (" + role.suffix() + ")";
    }
}
