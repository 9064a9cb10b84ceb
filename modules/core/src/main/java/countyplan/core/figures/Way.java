package countyplan.core.figures;

/// One way of reading what a figure rests on, and what comes of it.
///
/// @param figure the figure
/// @param by the formula
/// @param sheet everything read that way
/// @param taken what is taken for so: "it is the mean of the districts that rose and Blaby fell"; empty where nothing need be
/// @param isMisread whether nothing is taken for so but what a misprint was meant for
/// @param yields what the formula comes to
/// @param said what was published
record Way(Figure figure, Figure.Derivation by, Sheet sheet, String taken, boolean isMisread, Outcome yields,
        Outcome said) {

    static Way of(Figure figure, Figure.Derivation by, Sheet sheet, String taken, boolean isMisread) {
        return new Way(figure, by, sheet, taken, isMisread, sheet.work(by.formula()), sheet.published(figure));
    }

    boolean follows() {
        return Comparing.follows(figure, yields, said);
    }

    /// The same with another value in the place of one that is published.
    Way with(String id, Value value) {
        return of(figure, by, sheet.with(id, value), taken, isMisread);
    }

    /// The formula with its numbers: `£1,950,000 - £306,000`.
    String formula() {
        return Writing.words(by.formula(), id -> {
            var part = java.util.Objects.requireNonNull(sheet.figures().get(id));
            return Comparing.words(part, sheet.figure(id));
        });
    }

    /// The formula with its numbers and what it comes to.
    String equation() {
        return formula() + " = " + Comparing.words(figure, yields);
    }
}
