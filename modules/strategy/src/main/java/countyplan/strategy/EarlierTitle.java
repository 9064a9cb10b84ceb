package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// A title that a priority had.
@About("a title that a priority had")
public record EarlierTitle(
        @About("the title") String title,
        @About("its first day; none if it is from the strategy before") Optional<LocalDate> from,
        @About("its last day; none if it is from the strategy before") Optional<LocalDate> until) {}
