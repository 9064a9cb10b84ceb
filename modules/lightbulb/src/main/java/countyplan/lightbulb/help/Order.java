package countyplan.lightbulb.help;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseReference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A minor adaptation or a piece of equipment. What costs as much as the limit or more is no minor adaptation, and belongs to
/// a grant.
public record Order(
        @About(value = "the case's reference", example = "lb-2019-0001") CaseReference reference,
        @About(value = "the order's id", example = "bed-lever") OrderId piece,
        @About(value = "what is ordered", example = "Bed lever") String title,
        @About(value = "whether it is an adaptation or equipment", example = "equipment") OrderKind kind,
        @About(value = "its size or finish", example = "12 inch") Optional<String> size,
        @About(value = "where in the home", example = "bedroom") Optional<String> place,
        @About(value = "how many", example = "1") OptionalInt quantity,
        @About(value = "the price of all of them", example = "40", unit = "GBP") Optional<Money> price,
        @About(value = "the day it was requested", example = "2019-06-14") LocalDate requested) {
}
