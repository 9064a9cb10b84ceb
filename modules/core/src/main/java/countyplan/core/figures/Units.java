package countyplan.core.figures;

/// Which units go together, and what comes of them.
final class Units {
    private Units() {
    }

    /// What a formula yields.
    ///
    /// @param unit tells the unit of a figure
    /// @throws IllegalArgumentException if its parts do not go together
    static Unit of(Formula formula, java.util.function.Function<String, Unit> unit) {
        return switch (formula) {
            case Formula.Literal _ -> Unit.PLAIN;
            case Formula.Of(var figure) -> unit.apply(figure);
            case Formula.Plus(var one, var other) -> sum(of(one, unit), of(other, unit));
            case Formula.Minus(var one, var other) -> of(one, unit) == Unit.DATE && of(other, unit) == Unit.DATE
                    ? Unit.DAYS : sum(of(one, unit), of(other, unit));
            case Formula.Times(var one, var other) -> product(of(one, unit), of(other, unit));
            case Formula.Over(var one, var other) -> quotient(of(one, unit), of(other, unit));
            case Formula.Mean(var parts) -> parts.stream().map(part -> number(of(part, unit))).reduce(Units::sum)
                    .orElse(Unit.PLAIN);
            case Formula.Percent(var part, var whole) -> percent(number(of(part, unit)), number(of(whole, unit)));
            case Formula.Rounded(var what, _) -> number(of(what, unit));
        };
    }

    static Unit sum(Unit one, Unit other) {
        if (one == Unit.DATE && other.isTime()) {
            return Unit.DATE;
        }
        if (one == Unit.DATE || other == Unit.DATE || !isLike(one, other)) {
            throw unfit(one, other, "be added up");
        }
        return one == Unit.PLAIN ? other : one;
    }

    static Unit product(Unit one, Unit other) {
        number(one);
        number(other);
        if (isNeutral(one)) {
            return isNeutral(other) && one != Unit.PLAIN ? one : other;
        }
        if (isNeutral(other) || isPer(other)) {
            return one;
        }
        if (isPer(one)) {
            return other;
        }
        throw unfit(one, other, "be multiplied");
    }

    static Unit quotient(Unit one, Unit other) {
        number(one);
        number(other);
        if (other == Unit.PLAIN) {
            return one;
        }
        if (isLike(one, other)) {
            return one == Unit.COUNT ? Unit.COUNT : Unit.PLAIN;
        }
        if (isNeutral(other) || isPer(other)) {
            return one;
        }
        throw unfit(one, other, "be divided");
    }

    /// Whether what a formula yields can be what a figure says.
    static boolean fits(Unit yielded, Unit figure) {
        return yielded == figure
                || yielded != Unit.DATE && figure != Unit.DATE && (isLike(yielded, figure) || yielded == Unit.COUNT);
    }

    private static Unit percent(Unit part, Unit whole) {
        if (!isLike(part, whole)) {
            throw unfit(part, whole, "be a part and its whole");
        }
        return Unit.PERCENT;
    }

    private static Unit number(Unit unit) {
        if (unit == Unit.DATE) {
            throw new IllegalArgumentException("a date can only be added to, or taken from another");
        }
        return unit;
    }

    /// Whether numbers of both can be compared.
    private static boolean isLike(Unit one, Unit other) {
        return one == Unit.PLAIN || other == Unit.PLAIN || !one.in(other).isNothing();
    }

    private static boolean isNeutral(Unit unit) {
        return unit == Unit.PLAIN || unit == Unit.COUNT || unit == Unit.PERCENT;
    }

    /// What a rate can be for.
    private static boolean isPer(Unit unit) {
        return unit.isTime() || unit == Unit.HOURS;
    }

    private static IllegalArgumentException unfit(Unit one, Unit other, String what) {
        return new IllegalArgumentException(one + " and " + other + " cannot " + what);
    }
}
