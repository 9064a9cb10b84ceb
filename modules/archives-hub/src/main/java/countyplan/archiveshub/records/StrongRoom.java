package countyplan.archiveshub.records;

import countyplan.archiveshub.money.Plain;
import countyplan.core.About;
import countyplan.core.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A strong room: how much it can hold, what it holds and what comes each year.
@About("a strong room")
public record StrongRoom(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the strong room's id", example = "store-1") RoomId room,
        @About(value = "what it is called", example = "Strong room today") String title,
        @About(value = "the option that it is part of; none for one of today", example = "c") Optional<OptionId> option,
        @About(value = "the shelves that it has", example = "7000", unit = "metres") BigDecimal capacity,
        @About(value = "the shelves that are filled", example = "6950", unit = "metres") BigDecimal holdings,
        @About(value = "the day on which they were counted", example = "2022-06-06") LocalDate counted,
        @About(value = "what comes each year, on paper and digital", example = "90", unit = "metres a year") BigDecimal intake,
        @About(value = "how far a year is off that, as a standard deviation", example = "25", unit = "metres a year") BigDecimal deviation,
        @About(value = "how much of it is digital and takes no shelf", example = "10", unit = "percent") BigDecimal digital,
        @About(value = "what of it is our assumption", example = "All numbers", detail = true) Optional<String> assumed,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {

    /// @throws countyplan.core.Refused with every number that cannot be
    public StrongRoom {
        capacity = Plain.of(capacity);
        holdings = Plain.of(holdings);
        intake = Plain.of(intake);
        deviation = Plain.of(deviation);
        digital = Plain.of(digital);
        var faults = new Faults();
        least(faults, "capacity", capacity);
        least(faults, "holdings", holdings);
        least(faults, "intake", intake);
        least(faults, "deviation", deviation);
        least(faults, "digital", digital);
        if (digital.compareTo(BigDecimal.valueOf(100)) > 0) {
            faults.add("digital", digital.toPlainString(), "from 0 to 100 percent");
        }
        faults.refuse("out-of-range", "Shelves, intake and the digital share are not below nothing");
    }

    private static void least(Faults faults, String field, BigDecimal given) {
        if (given.signum() < 0) {
            faults.add(field, given.toPlainString(), "0 or more");
        }
    }
}
