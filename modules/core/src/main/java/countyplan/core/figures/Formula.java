package countyplan.core.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// How a figure should follow from others.
///
/// It is written as people write sums, with the ids of figures of the same module: `care + wellbeing`, `total - income`,
/// `budget / (hours * 52)`, `mean(a, b, c)`, `percent(part, whole)`, `round(sum, 1000)`. A minus has a space on either side,
/// since ids have hyphens. A length of time can be added to a date.
public sealed interface Formula {
    /// A number written in the formula.
    record Literal(BigDecimal number) implements Formula {
    }

    /// Another figure.
    record Of(String figure) implements Formula {
    }

    /// One and the other.
    record Plus(Formula one, Formula other) implements Formula {
    }

    /// One less the other.
    record Minus(Formula one, Formula other) implements Formula {
    }

    /// One so many times.
    record Times(Formula one, Formula other) implements Formula {
    }

    /// One shared by the other.
    record Over(Formula one, Formula other) implements Formula {
    }

    /// The plain mean of several.
    record Mean(List<Formula> parts) implements Formula {
        public Mean {
            parts = List.copyOf(parts);
        }
    }

    /// How many of a hundred a part is of the whole.
    record Percent(Formula part, Formula whole) implements Formula {
    }

    /// Rounded to a step, halves up.
    record Rounded(Formula what, BigDecimal step) implements Formula {
    }

    /// Reads a formula as written.
    ///
    /// @throws IllegalArgumentException saying what cannot be read
    static Formula of(String text) {
        return new FormulaText(text).read();
    }

    /// What it is made of.
    default List<Formula> parts() {
        return switch (this) {
            case Literal _,Of _ -> List.of();
            case Plus(var one, var other) -> List.of(one, other);
            case Minus(var one, var other) -> List.of(one, other);
            case Times(var one, var other) -> List.of(one, other);
            case Over(var one, var other) -> List.of(one, other);
            case Mean(var parts) -> parts;
            case Percent(var part, var whole) -> List.of(part, whole);
            case Rounded(var what, _) -> List.of(what);
        };
    }

    /// The figures that it names, in order, each once.
    default List<String> figures() {
        return named(this).distinct().toList();
    }

    private static Stream<String> named(Formula formula) {
        return formula instanceof Of(var figure) ? Stream.of(figure)
                : formula.parts().stream().flatMap(Formula::named);
    }
}
