package countyplan.strategy;

import countyplan.core.About;

/// What the change log tells of an entry that was struck out, besides what that changes about the record.
@About("an entry that was struck out")
public record StruckOut(
        @About("its code") EntryCode struckOut,
        @About("what had been entered") String entered,
        @About("what was wrong with it") String because) {}
