package countyplan.core.render;

import java.util.Locale;

/// ANSI colour, or none. It only repeats what the words say.
enum Paint {
    NONE,
    ANSI;

    private static final String PLAIN = "\u001B[0m";

    static Paint of(boolean colour) {
        return colour ? ANSI : NONE;
    }

    String bold(String text) {
        return this == NONE || text.isEmpty() ? text : "\u001B[1m" + text + PLAIN;
    }

    /// A rating's own words in its colour; any other words as they are.
    String rag(String text) {
        if (this == NONE) {
            return text;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "red" -> "\u001B[31m" + text + PLAIN;
            case "amber" -> "\u001B[33m" + text + PLAIN;
            case "green" -> "\u001B[32m" + text + PLAIN;
            default -> text;
        };
    }
}
