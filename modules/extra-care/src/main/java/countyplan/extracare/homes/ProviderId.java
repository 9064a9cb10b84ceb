package countyplan.extracare.homes;

import countyplan.core.values.Slug;

/// A provider, as tokens are limited to it: `help-at-home`.
public record ProviderId(String value) {
    public ProviderId {
        Slug.check(value,
                "a provider, as tokens are limited to it: lower-case letters, digits and hyphens, such as help-at-home");
    }

    /// Reads it as typed.
    public static ProviderId of(String text) {
        return new ProviderId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
