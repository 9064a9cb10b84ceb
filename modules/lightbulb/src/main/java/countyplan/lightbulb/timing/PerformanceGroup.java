package countyplan.lightbulb.timing;

import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.cases.Complexity;
import countyplan.lightbulb.cases.Urgency;
import countyplan.lightbulb.clocks.GrantClock;
import countyplan.lightbulb.performance.PerformanceRecords.PerformanceLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Some cases together, and how long they take.
final class PerformanceGroup {
    private static final int[] BANDS = {28, 84, 140, 365};

    private final String called;
    private final LocalDate asAt;
    private final @Nullable LocalDate since;
    private final Survival days = new Survival();
    private final int[] bands = new int[BANDS.length + 1];
    private int completed;
    private int closedEarly;
    private int handOffs;
    private int handedOnTooOften;
    private int grantsAvoided;
    private int grants;
    private int within;
    private long grantDays;
    private int oldest = -1;
    private @Nullable CaseReference oldestCase;

    /// @param since what was completed before is left out
    PerformanceGroup(String called, LocalDate asAt, @Nullable LocalDate since) {
        this.called = called;
        this.asAt = asAt;
        this.since = since;
    }

    private boolean isIn(@Nullable LocalDate day) {
        return day != null && (since == null || !day.isBefore(since)) && !day.isAfter(asAt);
    }

    void add(CaseFacts each) {
        if (each.isOpen()) {
            open(each);
        } else if (isIn(each.completed())) {
            completed++;
            days.add(each.days(Objects.requireNonNull(each.completed())), true);
            grantsAvoided += each.grants().isEmpty() && each.mayHaveNeededGrant() ? 1 : 0;
        } else if (isIn(each.closedEarly())) {
            closedEarly++;
        } else {
            return;
        }
        handOffs += each.handOffs();
        handedOnTooOften += each.isHandedOnTooOften() ? 1 : 0;
    }

    private void open(CaseFacts each) {
        var age = Math.max(0, each.days(asAt));
        days.add(age, false);
        var band = 0;
        while (band < BANDS.length && age > BANDS[band]) {
            band++;
        }
        bands[band]++;
        if (age > oldest) {
            oldest = age;
            oldestCase = each.held().reference();
        }
    }

    /// A grant whose works were completed in the time asked about, and whose application was valid.
    void add(GrantFacts grant) {
        if (isIn(grant.completed()) && grant.valid() != null) {
            var took = ChronoUnit.DAYS.between(grant.valid(), grant.completed());
            grants++;
            grantDays += took;
            within += took <= targetDays(grant.valid()) ? 1 : 0;
        }
    }

    /// The target in force on the day from which it counts.
    private static int targetDays(LocalDate valid) {
        return Math.toIntExact(ChronoUnit.DAYS.between(valid, ClockRules
                .limit(GrantClock.LOCAL_TARGET, Urgency.NON_URGENT, Complexity.SIMPLE, valid)
                .map(limit -> limit.value().from(valid, new WorkingDayCount())).orElse(valid.plusWeeks(20))));
    }

    boolean isEmpty() {
        return days.count() == 0 && closedEarly == 0 && grants == 0;
    }

    int completed() {
        return completed;
    }

    int open() {
        return days.count() - completed;
    }

    OptionalDouble average() {
        return days.completed().mean();
    }

    OptionalDouble medianWithOpen() {
        return days.quantile(0.5);
    }

    OptionalInt oldest() {
        return oldest < 0 ? OptionalInt.empty() : OptionalInt.of(oldest);
    }

    /// Whether the average from the valid application to the completion is within 20 weeks; empty where nothing was completed.
    Optional<Boolean> onTarget() {
        return grants == 0 ? Optional.empty() : Optional.of(grantDays <= 140L * grants);
    }

    PerformanceLine line() {
        var alone = days.completed();
        return new PerformanceLine(called, completed, open(), rounded(alone.mean()), rounded(days.mean()),
                rounded(alone.quantile(0.5)), rounded(days.quantile(0.5)), rounded(alone.quantile(0.9)),
                rounded(days.quantile(0.9)), grants,
                grants == 0 ? Optional.empty() : rounded(OptionalDouble.of(100.0 * within / grants)),
                grants == 0 ? Optional.empty() : rounded(OptionalDouble.of(grantDays / 7.0 / grants)), onTarget(),
                bands[0], bands[1], bands[2], bands[3], bands[4], oldest(), Optional.ofNullable(oldestCase),
                closedEarly, handOffs, handedOnTooOften, grantsAvoided);
    }

    static Optional<BigDecimal> rounded(OptionalDouble number) {
        return number.isEmpty() ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(number.getAsDouble()).setScale(1, RoundingMode.HALF_UP));
    }
}
