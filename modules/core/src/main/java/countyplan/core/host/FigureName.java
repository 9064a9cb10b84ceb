package countyplan.core.host;

import java.util.regex.Pattern;

/** The name of a figure among those of its module: {@code net-cost}. */
public record FigureName(String value) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public FigureName {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException("the name of a figure, such as net-cost");
        }
    }

    /** Reads a name as written. */
    public static FigureName of(String text) {
        return new FigureName(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
