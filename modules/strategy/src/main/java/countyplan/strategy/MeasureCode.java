package countyplan.strategy;

import java.util.Comparator;
import java.util.regex.Pattern;

/// What a success measure is known by within its strategy: the priority it was entered under and its place there,
/// `3.1`.
///
/// @param priority the number of the priority, from 1 to 999
/// @param sequence its place among that priority's measures, from 1 to 999
public record MeasureCode(int priority, int sequence) implements Comparable<MeasureCode> {

    private static final String EXPECTED = "the code of a measure: its priority and its place there, such as 3.1";

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})");

    private static final Comparator<MeasureCode> ORDER =
            Comparator.comparingInt(MeasureCode::priority).thenComparingInt(MeasureCode::sequence);

    /// @throws IllegalArgumentException if either is out of range
    public MeasureCode {
        if (priority < 1 || priority > 999 || sequence < 1 || sequence > 999) {
            throw new IllegalArgumentException(EXPECTED);
        }
    }

    /// Reads a code as typed.
    ///
    /// @throws IllegalArgumentException if it is not two numbers parted by a dot
    public static MeasureCode of(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return new MeasureCode(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)));
    }

    @Override
    public int compareTo(MeasureCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return priority + "." + sequence;
    }
}
