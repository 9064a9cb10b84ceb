package countyplan.lightbulb.hospital;

import countyplan.core.About;
import countyplan.core.Ref;
import countyplan.lightbulb.District;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A stay in hospital that somebody's home may lengthen, and what the Hospital Enablement Team did about it. It names
/// nobody; what it saved is told once the person is home, with who says so.
public record HospitalStay(
        @About(value = "the stay's id", example = "he-2019-0001") StayId stay,
        @About(value = "the hospital", example = "General Hospital") String hospital,
        @About(value = "the ward", example = "Ward 12") Optional<String> ward,
        @About(value = "the district that the home is in", example = "charnwood") District district,
        @About(value = "the case, where there is one", example = "lightbulb/cases/lb-2019-0003", detail = true) Optional<Ref> concerns,
        @About(value = "the day the ward asked for help", example = "2019-03-11") LocalDate referred,
        @About(value = "what about the home stands in the way", example = "access") Optional<Barrier> barrier,
        @About(value = "what was done about it", example = "A ramp was lent, and the bed brought downstairs", detail = true) Optional<String> action,
        @About(value = "by how much that shortened the stay", example = "9", unit = "days") OptionalInt daysSaved,
        @About(value = "whether an admission for the same reason was avoided", example = "avoided") Optional<RepeatAdmission> repeatAdmission,
        @About(value = "who says so, and from what", example = "The ward's discharge plan of 11 March 2019", detail = true) Optional<String> evidence) {
}
