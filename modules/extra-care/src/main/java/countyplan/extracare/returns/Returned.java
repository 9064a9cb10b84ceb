package countyplan.extracare.returns;

import countyplan.core.About;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What the log tells of a return for one scheme and week.
public record Returned(
        @About("the Monday of the week") LocalDate week,
        @About("rows that were kept") int rows,
        @About(value = "hours delivered in them, or flats let", unit = "hours or flats") BigDecimal sum) {
}
