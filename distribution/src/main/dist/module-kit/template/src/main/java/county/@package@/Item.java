package county.@package@;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// What is held of an item on a day.
public record Item(
        @About(value = "what it is known by", example = "first-item") ItemId item,
        @About(value = "what it is called", example = "The first item") String title,
        @About(value = "the day by which it is due", example = "2026-12-18") Optional<LocalDate> due) {
}
