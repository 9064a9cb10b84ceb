package countyplan.core.values;

import java.util.regex.Pattern;

/// What records are known by in addresses and commands: lower-case letters and digits, in words parted by single hyphens,
/// at most 60 characters: `carers-2022-25`. A module has a type of its own for each kind of record, whose values are such.
public final class Slug {

    private static final int LONGEST = 60;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {
    }

    /// The text, if it is one.
    ///
    /// @param expected what to say if it is not: "a contract's reference, such as extra-care-2018"
    /// @throws IllegalArgumentException if it is not
    public static String check(String text, String expected) {
        if (text.length() > LONGEST || !SLUG.matcher(text).matches()) {
            throw new IllegalArgumentException(expected);
        }
        return text;
    }
}
