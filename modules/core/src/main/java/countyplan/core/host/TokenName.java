package countyplan.core.host;

import java.util.regex.Pattern;

/** The name of a token, which stands in the change log for who asked: {@code blaby-portal}. */
public record TokenName(String value) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public TokenName {
        if (value.length() > LONGEST || !NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "lower-case letters, digits and hyphens, " + LONGEST + " at most, such as blaby-portal");
        }
    }

    /** Reads a name as written. */
    public static TokenName of(String text) {
        return new TokenName(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
