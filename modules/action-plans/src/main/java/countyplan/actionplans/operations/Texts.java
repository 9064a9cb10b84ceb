package countyplan.actionplans.operations;

import countyplan.core.Faults;
import java.util.Optional;

/// Checks that texts fit where they are kept, noting what does not.
record Texts(Faults faults) {

    static final int TITLE = 1_000;
    static final int REASON = 1_000;
    static final int NOTE = 4_000;
    static final int TIMESCALE = 400;
    static final int NAME = 200;

    Texts() {
        this(new Faults());
    }

    Texts check(String field, String text, int longest) {
        if (text.isBlank()) {
            faults.add(field, text, "some text");
        }
        if (text.length() > longest) {
            faults.add(field, text.substring(0, 60) + "…", "at most " + longest + " characters, not " + text.length());
        }
        return this;
    }

    Texts check(String field, Optional<String> text, int longest) {
        text.ifPresent(each -> check(field, each, longest));
        return this;
    }

    /// Refuses if anything was noted.
    void refuse() {
        var count = faults.count();
        faults.refuse("bad-input", (count == 1 ? "One thing" : count + " things") + " cannot be kept as given");
    }
}
