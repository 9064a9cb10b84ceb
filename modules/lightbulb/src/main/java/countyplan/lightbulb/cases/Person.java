package countyplan.lightbulb.cases;

import countyplan.core.About;
import java.util.Optional;

/// Who a case is about, or somebody close to it: as little as the work needs. Only case workers see it; reports, exports and
/// the feed of changes never do.
public record Person(
        @About(value = "the case's reference", example = "lb-2019-0001") CaseReference reference,
        @About(value = "who it is to the case", example = "customer") PersonRole person,
        @About(value = "the name", example = "A. Fictional", personal = true) Optional<String> name,
        @About(value = "the address", example = "1 Example Row, Melton Mowbray", personal = true) Optional<String> address,
        @About(value = "how to reach the person", example = "01632 960001, mornings", personal = true) Optional<String> contact,
        @About(value = "the day of birth, as written", example = "1 May 1938", personal = true) Optional<String> born,
        @About(value = "the NHS number", example = "999 000 0018", personal = true) Optional<String> nhsNumber) {
}
