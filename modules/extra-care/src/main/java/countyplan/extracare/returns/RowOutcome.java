package countyplan.extracare.returns;

import countyplan.core.About;
import java.util.Optional;

/// What became of one row of a return.
public record RowOutcome(
        @About("the line of the file") long line,
        @About("the scheme, as written") String scheme,
        @About("the week, as written") String week,
        @About(value = "the tenant, as written; none where the row is of a scheme", detail = true) Optional<String> tenant,
        @About("what became of it") Outcome outcome,
        @About("why it was refused") Optional<String> reason) {
}
