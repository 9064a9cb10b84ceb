package countyplan.extracare.tenants;

import countyplan.core.values.Slug;

/// A panel's id: `2022-09`.
public record PanelId(String value) {
    public PanelId {
        Slug.check(value, "a panel's id: lower-case letters, digits and hyphens, such as 2022-09");
    }

    /// Reads it as typed.
    public static PanelId of(String text) {
        return new PanelId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
