package countyplan.lightbulb.help;

import countyplan.core.values.Slug;

/// What an order is known by: `grab-rail-1`.
public record OrderId(String value) {
    public OrderId {
        Slug.check(value, "an order's id: lower-case letters, digits and hyphens, such as grab-rail-1");
    }

    /// Reads it as typed.
    public static OrderId of(String text) {
        return new OrderId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
