package countyplan.lightbulb.timing;

import static countyplan.lightbulb.timing.ClockLimit.Unit.MONTHS;
import static countyplan.lightbulb.timing.ClockLimit.Unit.WEEKS;
import static countyplan.lightbulb.timing.ClockLimit.Unit.WORKING_DAYS;

import countyplan.core.values.Dated;
import countyplan.lightbulb.cases.Complexity;
import countyplan.lightbulb.cases.Urgency;
import countyplan.lightbulb.clocks.GrantClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// How long each clock runs, since when, and who says so. What could not be checked against its source is marked so, and the
/// mark is shown wherever the limit is.
final class ClockRules {
    private static final String ACT = "Housing Grants, Construction and Regeneration Act 1996, ";
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(1996, 12, 17);
    private static final LocalDate GUIDANCE = LocalDate.of(2022, 3, 28);
    private static final LocalDate OLDER_GUIDANCE = LocalDate.of(2008, 5, 22);
    private static final LocalDate LIGHTBULB = LocalDate.of(2017, 10, 1);
    private static final String UNVERIFIED = "unverified";

    private static final Map<GrantClock, Dated<ClockLimit>> LIMITS = Map.of(
            GrantClock.DECISION,
            Dated.of("limit of the decision", Dated.from(ACT_IN_FORCE, new ClockLimit(6, MONTHS), ACT + "s34(1)")),
            GrantClock.DEFERRED_PAYMENT,
            Dated.of("limit of payment that is put off",
                    Dated.from(ACT_IN_FORCE, new ClockLimit(12, MONTHS), ACT + "s36")),
            GrantClock.WORKS,
            Dated.of("limit of the works",
                    Dated.from(ACT_IN_FORCE, new ClockLimit(12, MONTHS), ACT + "s37, as councils apply it")
                            .marked(UNVERIFIED)),
            GrantClock.LOCAL_TARGET, Dated.of("Lightbulb's target", Dated.from(LIGHTBULB, new ClockLimit(20, WEEKS),
                    "Lightbulb report to the Overview and Scrutiny Committee, 11 November 2019, paragraph 11")));

    private static final Map<Urgency, Map<Complexity, Dated<ClockLimit>>> GOOD_PRACTICE = Map.of(
            Urgency.URGENT, Map.of(Complexity.SIMPLE, goodPractice(55, 55), Complexity.COMPLEX, goodPractice(55, 130)),
            Urgency.NON_URGENT,
            Map.of(Complexity.SIMPLE, goodPractice(150, 130), Complexity.COMPLEX, goodPractice(150, 180)));

    private ClockRules() {
    }

    private static Dated<ClockLimit> goodPractice(int before, int since2022) {
        return Dated.of("limit of good practice",
                Dated.from(OLDER_GUIDANCE, new ClockLimit(before, WORKING_DAYS),
                        "Foundations quality standard, before 2022; the day it took effect is not known")
                        .marked(UNVERIFIED),
                Dated.from(GUIDANCE, new ClockLimit(since2022, WORKING_DAYS),
                        "Disabled Facilities Grant delivery guidance 2022").marked(UNVERIFIED));
    }

    /// The limit in force on the day on which a clock starts; empty before any is known.
    static Optional<Dated.Entry<ClockLimit>> limit(GrantClock clock, Urgency urgency, Complexity complexity,
            LocalDate start) {
        var limits = clock == GrantClock.GOOD_PRACTICE
                ? java.util.Objects.requireNonNull(
                        java.util.Objects.requireNonNull(GOOD_PRACTICE.get(urgency)).get(complexity))
                : java.util.Objects.requireNonNull(LIMITS.get(clock));
        return limits.entries().getFirst().from().isAfter(start) ? Optional.empty() : Optional.of(limits.at(start));
    }

    /// Whether the law that sets the limit gives no pause, so that the day without one is told too.
    static boolean isWithoutPauseInLaw(GrantClock clock) {
        return clock == GrantClock.DECISION || clock == GrantClock.DEFERRED_PAYMENT;
    }
}
