package countyplan.lightbulb.money;

import countyplan.core.values.Slug;

/// What an allocation is known by: `blaby-2019-20`.
public record AllocationId(String value) {
    public AllocationId {
        Slug.check(value, "an allocation's id: lower-case letters, digits and hyphens, such as blaby-2019-20");
    }

    /// Reads it as typed.
    public static AllocationId of(String text) {
        return new AllocationId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
