package countyplan.strategy;

import java.util.regex.Pattern;

/// The number that a strategy prints before a priority.
///
/// @param value from 1 to 999
public record PriorityNumber(int value) implements Comparable<PriorityNumber> {

    private static final String EXPECTED = "the number of a priority, from 1 to 999";

    private static final Pattern TYPED = Pattern.compile("[0-9]{1,3}");

    /// @throws IllegalArgumentException if it is out of range
    public PriorityNumber {
        if (value < 1 || value > 999) {
            throw new IllegalArgumentException(EXPECTED);
        }
    }

    /// Reads a number as typed.
    ///
    /// @throws IllegalArgumentException if it is not a whole number from 1 to 999
    public static PriorityNumber of(String text) {
        if (!TYPED.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return new PriorityNumber(Integer.parseInt(text.strip()));
    }

    @Override
    public int compareTo(PriorityNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
