package countyplan.strategy;

import java.util.Locale;

/// Where a strategy stands. Which may follow which is told by {@link StatusRules}.
public enum Status {
    /// Being written, or being rewritten.
    DRAFT("a draft"),
    /// Out for people to say what they think of it.
    CONSULTATION("in consultation"),
    /// Agreed by those who must agree it.
    APPROVED("approved"),
    /// Approved and made public.
    LAUNCHED("launched"),
    /// Looked at again, to see whether it still serves.
    UNDER_REVIEW("under review"),
    /// Replaced, or no longer followed.
    SUPERSEDED("superseded");

    private final String said;

    Status(String said) {
        this.said = said;
    }

    /// As typed: `under-review`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// For sentences, after "is" or "has been": "in consultation".
    String said() {
        return said;
    }
}
