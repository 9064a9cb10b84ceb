package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Something that was entered about a strategy.
@About("something that was entered")
public record HistoryLine(
        @About("its code: the change and its place in it") EntryCode entry,
        @About("the day from which it holds") LocalDate day,
        @About("what it is about") Ref record,
        @About("what was entered") String what,
        @About("when it was entered") Optional<Instant> made,
        @About("by whom") Optional<String> by,
        @About("why it was struck out") Optional<String> struckOut) {}
