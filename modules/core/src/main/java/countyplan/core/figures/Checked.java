package countyplan.core.figures;

import java.util.List;

/// A figure with where it stands on a day.
///
/// @param figure the figure
/// @param verdict whether it follows
/// @param sentence the verdict in words, without a full stop; empty for one that is only stated
/// @param causes what may have gone wrong, where it differs or is misprinted
/// @param lines how it is worked out, line by line
public record Checked(Figure figure, Verdict verdict, String sentence, List<Cause> causes, List<Line> lines) {
    /// A line of the derivation.
    ///
    /// @param step what it is: a figure's title, a formula with numbers in it
    /// @param value what it comes to
    /// @param from where it stands
    public record Line(String step, String value, String from) {
    }

    public Checked {
        causes = List.copyOf(causes);
        lines = List.copyOf(lines);
    }

    /// Whether it is printed in a way that is no number.
    public boolean isMisprinted() {
        return figure.isMisprinted();
    }
}
