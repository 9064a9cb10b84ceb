package countyplan.actionplans;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a post or team does for an action. Councils print several leads for one action and mean different things by it:
/// joint work, cover, somebody to be kept informed.
public enum LeadRole {

    /// Leads it; what is printed says no more than that.
    LEAD("leads it"),
    /// Answers for it, alone.
    ACCOUNTABLE("is accountable"),
    /// Leads it together with others.
    CO_LEAD("leads it with others"),
    /// Does part of the work and does not lead.
    CONTRIBUTOR("contributes"),
    /// Takes over while a lead is away.
    COVER("covers"),
    /// Is told how it goes and has nothing to do.
    INFORMED("is kept informed");

    private final String words;

    LeadRole(String words) {
        this.words = words;
    }

    /// As people read it: `is accountable`.
    public String words() {
        return words;
    }

    /// Whether it leads, alone or with others.
    public boolean leads() {
        return this == LEAD || this == ACCOUNTABLE || this == CO_LEAD;
    }

    /// Whether it has any part in the work.
    public boolean takesPart() {
        return this != INFORMED;
    }

    /// As it is written after a name: `co-lead`; nothing for [#LEAD].
    String suffix() {
        return this == LEAD ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The role that words in brackets after a name mean, if they mean one.
    static Optional<LeadRole> inBrackets(String written) {
        var word = written.strip().replace(' ', '-');
        return Arrays.stream(values()).filter(role -> role != LEAD && role.suffix().equalsIgnoreCase(word)).findFirst();
    }
}
