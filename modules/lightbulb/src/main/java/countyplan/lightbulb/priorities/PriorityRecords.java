package countyplan.lightbulb.priorities;

import countyplan.core.About;
import countyplan.lightbulb.District;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.cases.CaseState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Inputs and outputs of the operations on which case comes first.
public final class PriorityRecords {
    private PriorityRecords() {
    }

    @About("puts the cases that wait for a recommendation in order by the rule in force, and explains each place")
    public record PrioritiesQuery(
            @About(value = "only of this district, whose cases keep their places among all", example = "blaby") Optional<District> district) {
    }

    public record Priorities(
            @About(value = "in a sentence", headline = true) String summary,
            @About("the rule, and who decided it") String rule,
            @About("among whose cases the places are") String among,
            @About(value = "each case", rows = true) List<PriorityLine> cases) {
    }

    public record PriorityLine(
            @About("its place") int place,
            @About("the case") CaseReference reference,
            @About("its points") int points,
            @About("what gives them") String why,
            @About(value = "since the referral", unit = "days") int waited,
            @About("where it is on its way") CaseState state,
            @About("the district") District district) {
    }

    @About("tells whether the rule of priority treats districts and ages alike")
    public record FairnessQuery() {
    }

    public record Fairness(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how it is worked out, and what is left out") List<String> method,
            @About(value = "each district and age band", rows = true) List<FairnessLine> groups) {
    }

    public record FairnessLine(
            @About("what cases are put together by") String by,
            @About("which of them") String group,
            @About("how many wait; none said where they are too few") OptionalInt waiting,
            @About(value = "how far up the queue half of them are, the first at 0 and the last at 100", unit = "percent") Optional<BigDecimal> middlePlace,
            @About(value = "how many of them are in the first quarter of the queue", unit = "percent") Optional<BigDecimal> inFirstQuarter,
            @About(value = "the middle of how long they have waited", unit = "days") Optional<BigDecimal> waited,
            @About("how they fare") String reading) {
    }
}
