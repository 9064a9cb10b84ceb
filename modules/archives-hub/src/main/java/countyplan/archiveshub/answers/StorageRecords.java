package countyplan.archiveshub.answers;

import countyplan.archiveshub.records.AppraisalId;
import countyplan.core.About;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Inputs and outputs about the room for collections.
public final class StorageRecords {
    private StorageRecords() {
    }

    @About("tells when each strong room is full, with a range, against the years that it is to last")
    public record AskStorage(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "what if so much of what comes were digital", example = "30", unit = "percent") Optional<BigDecimal> digital) {
    }

    public record Storage(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how it is worked out") List<String> method,
            @About("what was left out, and what to know") List<String> leftOut,
            @About(value = "each strong room", rows = true) List<RoomLine> rooms) {
    }

    public record RoomLine(
            @About("the strong room") String room,
            @About(value = "what it is called", detail = true) String title,
            @About("the option that it is part of, or today") String option,
            @About(value = "its shelves", unit = "metres") BigDecimal capacity,
            @About(value = "filled on the day of the answer, as expected", unit = "metres") BigDecimal filled,
            @About(value = "what comes in a year and takes shelf", unit = "metres a year") BigDecimal growth,
            @About("the year in which it is full, as expected") String full,
            @About("in 1 of 10 futures it is full before this year") String earliest,
            @About("in 1 of 10 futures it is not full before this year") String latest,
            @About(value = "how many years it has from the day it was counted", unit = "years") Optional<BigDecimal> lasts,
            @About("whether it lasts as long as it is to") String fit) {
    }
}
