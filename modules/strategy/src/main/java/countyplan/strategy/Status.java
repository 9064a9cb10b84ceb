package countyplan.strategy;

import java.util.Locale;

/// Where a strategy stands. Which may follow which is told by {@link StatusRules}.
public enum Status {
    /// Being written, or being rewritten.
    DRAFT("is a draft"),
    /// Out for people to say what they think of it.
    CONSULTATION("is in consultation"),
    /// Agreed by those who must agree it.
    APPROVED("is approved"),
    /// Approved and made public.
    LAUNCHED("is launched"),
    /// Replaced, or no longer followed.
    SUPERSEDED("is superseded");

    private final String said;

    Status(String said) {
        this.said = said;
    }

    /// As typed: `draft`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// For sentences: "is in consultation".
    String said() {
        return said;
    }
}
