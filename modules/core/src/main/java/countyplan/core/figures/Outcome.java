package countyplan.core.figures;

import java.time.LocalDate;

/// What a formula comes to.
sealed interface Outcome {
    /// A number.
    record Number(Ratio number, Unit unit) implements Outcome {
    }

    /// A day, or a whole month.
    record Day(LocalDate from, boolean wholeMonth) implements Outcome {
    }

    /// It cannot be told.
    ///
    /// @param why in a sentence, without a full stop
    record Unknown(String why) implements Outcome {
    }

    /// The number in another unit, which it can be told in.
    static Ratio in(Unit unit, Number number) {
        return number.unit() == Unit.PLAIN || number.unit() == Unit.COUNT || unit == Unit.PLAIN ? number.number()
                : number.number().times(number.unit().in(unit));
    }
}
