package countyplan.extracare.costing;

import countyplan.core.About;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@About("how far a saving rests on what is assumed")
public record Sensitivity(
        @About(value = "in a sentence", headline = true) String summary,
        @About("what that rests on") List<String> assumed,
        @About(value = "with so many who pay in full the net saving would be none", unit = "tenants") Optional<BigDecimal> breakEvenPayers,
        @About(value = "each thing that may be otherwise", rows = true) List<SensitivityLine> cases) {
}
