package countyplan.core.register.answers;

import countyplan.core.About;
import java.time.LocalDate;

/// Where one record takes the place of another.
@About("where one takes the place of another")
public record Join(
        @About("the one that ends") String old,
        @About("its last day") LocalDate ends,
        @About("the one that takes its place") String by,
        @About("its first day") LocalDate starts,
        @About("how they follow each other") Fit fit,
        @About(value = "how long the gap or overlap is", unit = "days") int length) {

    /// How one follows another.
    public enum Fit {
        /// The day after.
        JOINED,
        /// Later, with nothing in force between.
        GAP,
        /// Before the other has ended.
        OVERLAP
    }
}
