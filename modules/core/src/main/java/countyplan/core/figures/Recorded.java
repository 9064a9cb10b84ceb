package countyplan.core.figures;

import java.math.BigDecimal;
import java.util.Optional;

/// What a module's records yield for a figure on the day of a view, to stand beside what was published.
///
/// @param number in the figure's unit; empty where the records cannot say
/// @param from what it was worked out from, in few words: "1,204 completed cases"
public record Recorded(Optional<BigDecimal> number, String from) {
    /// A number, and what it was worked out from.
    public static Recorded of(BigDecimal number, String from) {
        return new Recorded(Optional.of(number), from);
    }

    /// No number, and why not.
    public static Recorded none(String why) {
        return new Recorded(Optional.empty(), why);
    }
}
