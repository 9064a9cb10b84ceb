package countyplan.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the values of a success measure say on a day.
///
/// The latest value is compared with the baseline; where none was set, with the first value. "Maintain" is kept only by the
/// very value that was to be kept, since no tolerance is set. The rules are ours.
///
/// @param state in one word
/// @param latest the newest value, if there is one; never the baseline
/// @param against what it is compared with
/// @param nextDue by when the next value should be there: so many months after the last, as often as it is measured
/// @param onTarget whether the latest value is at the target or beyond it; empty without a target, a direction or a value
record MeasureReading(
        MeasureState state, Optional<Value> latest, Optional<BigDecimal> against, Optional<LocalDate> nextDue,
        Optional<Boolean> onTarget) {

    /// @param baseline what it was at first, and the day that tells of, if anybody said
    /// @param every how many months lie between two values
    /// @param values in the order of their days, none after the day asked about
    static MeasureReading of(
            Optional<Direction> direction, Optional<BigDecimal> baseline, Optional<LocalDate> baselineDay,
            Optional<BigDecimal> target, OptionalInt every, List<Value> values, LocalDate asAt) {
        var latest = values.isEmpty() ? Optional.<Value>empty() : Optional.of(values.getLast());
        var against = baseline.or(() -> values.size() > 1 ? Optional.of(values.getFirst().value()) : Optional.empty());
        var nextDue = latest.map(Value::day).or(() -> baseline.isPresent() ? baselineDay : Optional.empty())
                .filter(day -> every.isPresent()).map(day -> day.plusMonths(every.getAsInt()));
        var onTarget = latest.flatMap(value -> target.flatMap(
                wanted -> direction.map(way -> reaches(way, value.value().compareTo(wanted)))));
        return new MeasureReading(
                state(direction, baseline, latest, against, nextDue, asAt), latest, against, nextDue, onTarget);
    }

    private static MeasureState state(
            Optional<Direction> direction, Optional<BigDecimal> baseline, Optional<Value> latest,
            Optional<BigDecimal> against, Optional<LocalDate> nextDue, LocalDate asAt) {
        if (latest.isEmpty() && baseline.isEmpty()) {
            return MeasureState.BASELINE_NEEDED;
        }
        if (nextDue.filter(due -> due.isBefore(asAt)).isPresent()) {
            return MeasureState.NO_NEW_DATA;
        }
        if (latest.isEmpty() || against.isEmpty() || direction.isEmpty()) {
            return MeasureState.MEASURED;
        }
        var change = latest.get().value().compareTo(against.get());
        if (change == 0) {
            return MeasureState.SAME;
        }
        return reaches(direction.get(), change) ? MeasureState.IMPROVED : MeasureState.WORSE;
    }

    private static boolean reaches(Direction direction, int change) {
        return switch (direction) {
            case INCREASE -> change >= 0;
            case REDUCE -> change <= 0;
            case MAINTAIN -> change == 0;
        };
    }
}
