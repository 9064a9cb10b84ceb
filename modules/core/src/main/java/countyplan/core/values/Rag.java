package countyplan.core.values;

import java.util.Locale;

/// How something stands: red, amber, green, or not rated. Always shown with its word, never by colour alone.
///
/// The natural order is worst first, unrated last.
public enum Rag {

    /// Needs action now.
    RED("Red"),
    /// Needs watching.
    AMBER("Amber"),
    /// Going as it should.
    GREEN("Green"),
    /// Nothing to rate it by.
    NONE("None");

    private final String words;

    Rag(String words) {
        this.words = words;
    }

    /// Reads a rating as a person writes it, in any case: `red`, `Amber`, `GREEN`, `none`, `r`, `a`, `g`.
    ///
    /// @throws IllegalArgumentException if it is anything else
    public static Rag of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "red", "r" -> RED;
            case "amber", "a" -> AMBER;
            case "green", "g" -> GREEN;
            case "none" -> NONE;
            default -> throw new IllegalArgumentException("red, amber, green or none");
        };
    }

    /// The rating as people read it: `Red`.
    public String words() {
        return words;
    }

    /// The plain rating, for data: `red`.
    @Override
    public String toString() {
        return words.toLowerCase(Locale.ROOT);
    }
}
