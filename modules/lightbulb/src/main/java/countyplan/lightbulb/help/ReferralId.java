package countyplan.lightbulb.help;

import countyplan.core.values.Slug;

/// What a referral is known by: `falls-alarm`.
public record ReferralId(String value) {
    public ReferralId {
        Slug.check(value, "a referral's id: lower-case letters, digits and hyphens, such as falls-alarm");
    }

    /// Reads it as typed.
    public static ReferralId of(String text) {
        return new ReferralId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
