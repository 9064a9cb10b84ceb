package countyplan.extracare.costing;

import countyplan.core.About;
import countyplan.core.values.Money;

/// What becomes of a saving if one thing is otherwise than assumed.
public record SensitivityLine(
        @About("what is otherwise") String what,
        @About("how") String than,
        @About(value = "the net saving then", unit = "GBP") Money netSaving,
        @About(value = "more than as assumed", unit = "GBP") Money difference) {
}
