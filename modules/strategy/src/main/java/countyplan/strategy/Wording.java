package countyplan.strategy;

import countyplan.core.Faults;
import java.util.Optional;

/// Checks texts that people give, and takes the blanks off their ends.
final class Wording {

    static final int TITLE = 200;
    static final int REASON = 1000;
    static final int MEASURE = 1000;
    static final int PASSAGE = 4000;

    private Wording() {
    }

    /// A text that must say something, in at most so many characters.
    static String of(Faults faults, String where, String given, int most) {
        var text = given.strip();
        if (text.isEmpty()) {
            faults.add(where, given, "words; it is blank");
        }
        if (text.length() > most) {
            faults.add(where, text.substring(0, 40) + "...",
                    "at most " + most + " characters; these are " + text.length());
        }
        if (text.chars().anyMatch(each -> Character.isISOControl(each) && !Character.isWhitespace(each))) {
            faults.add(where, text.replaceAll("\\p{Cntrl}", "?"), "words without control characters");
        }
        return text;
    }

    /// The same for a text that may be left out.
    static Optional<String> of(Faults faults, String where, Optional<String> given, int most) {
        return given.map(text -> of(faults, where, text, most));
    }
}
