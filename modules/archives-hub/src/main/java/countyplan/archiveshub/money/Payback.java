package countyplan.archiveshub.money;

import java.util.OptionalInt;

/// When what comes in has paid for what was spent, undiscounted.
///
/// @param year the first year by whose end it has, and after which it stays so; none if there is none in the flow
public record Payback(OptionalInt year) {

    /// @param costs what goes out less what comes in, by year
    public static Payback of(CashFlow costs) {
        var spent = 0.0;
        var paid = OptionalInt.empty();
        var began = false;
        for (var year = 0; year < costs.years(); year++) {
            spent += costs.in(year);
            began |= spent > 0;
            // A penny is less than what adding up doubles can lose or win.
            if (spent > 0.005) {
                paid = OptionalInt.empty();
            } else if (paid.isEmpty()) {
                paid = OptionalInt.of(year);
            }
        }
        return new Payback(began ? paid : OptionalInt.of(0));
    }
}
