package countyplan.strategy;

import java.util.regex.Pattern;

/// What a strategy is known by, in addresses and commands: `carers-2022-25`.
///
/// @param value lower-case letters, digits and hyphens, at most 60 of them
public record StrategyId(String value) implements Comparable<StrategyId> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException if it is anything else
    public StrategyId {
        if (value.length() > 60 || !ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a strategy's id: lower-case letters, digits and hyphens, such as carers-2022-25");
        }
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
