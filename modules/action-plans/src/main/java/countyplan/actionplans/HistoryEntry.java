package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.values.Rag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

@About("one thing that was entered about an action")
public record HistoryEntry(
        @About("the number of the change that entered it") long entry,
        @About("the day from which it holds") LocalDate day,
        @About("when it was entered") Optional<Instant> entered,
        @About("who said so") Optional<String> by,
        @About("what it says, in a sentence") String what,
        @About(value = "how much was done, if it says so", unit = "percent") OptionalInt percent,
        @About("the rating given, if it says so") Optional<Rag> rag,
        @About(value = "why that rating, if it says so", detail = true) Optional<String> ragReason,
        @About(value = "whether it was withdrawn as wrong", detail = true) boolean withdrawn,
        @About("why it was withdrawn") Optional<String> withdrawnBecause) {
}
