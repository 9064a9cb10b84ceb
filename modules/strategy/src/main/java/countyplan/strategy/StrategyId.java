package countyplan.strategy;

import countyplan.core.values.Slug;

/// What a strategy is known by, in addresses and commands: `carers-2022-25`.
///
/// @param value lower-case letters, digits and hyphens, at most 60 of them
public record StrategyId(String value) implements Comparable<StrategyId> {

    /// @throws IllegalArgumentException if it is anything else
    public StrategyId {
        Slug.check(value, "a strategy's id: lower-case letters, digits and hyphens, such as carers-2022-25");
    }

    /// Reads an id as typed.
    ///
    /// @throws IllegalArgumentException if it cannot be one
    public static StrategyId of(String text) {
        return new StrategyId(text.strip());
    }

    @Override
    public int compareTo(StrategyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
