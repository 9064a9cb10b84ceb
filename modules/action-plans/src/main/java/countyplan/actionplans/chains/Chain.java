package countyplan.actionplans.chains;

import countyplan.core.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Actions each of which needs the one before it.
///
/// @param steps from what is needed first to what needs all the others
public record Chain(List<Step> steps) {

    /// @param lastDay the day by which it is to be done
    /// @param lag how many days after the step before it can be finished at the earliest; 0 for the first
    /// @param spare how many days it is due later than the step before and the lag want; below 0 where it is due too early;
    /// none for the first
    public record Step(Ref action, LocalDate lastDay, int lag, OptionalLong spare) {
    }

    public Chain {
        steps = List.copyOf(steps);
    }

    static Chain of(Ref action, LocalDate lastDay) {
        return new Chain(List.of(new Step(action, lastDay, 0, OptionalLong.empty())));
    }

    Chain then(Need need, LocalDate lastDay) {
        List<Step> longer = new ArrayList<>(steps);
        var earliest = steps.getLast().lastDay().plusDays(need.lag());
        longer.add(new Step(need.action(), lastDay, need.lag(),
                OptionalLong.of(ChronoUnit.DAYS.between(earliest, lastDay))));
        return new Chain(longer);
    }

    /// How many days the first action can slip before the last has to move. Below 0, the last is due so many days too early
    /// already for what it needs.
    public long slack() {
        long after = 0;
        long worst = 0;
        for (var step : steps.reversed()) {
            after += step.spare().orElse(0);
            worst = Math.min(worst, after);
        }
        return worst < 0 ? worst : after;
    }

    /// The one with more actions, or of as many the one with less slack; this one where both are alike.
    Chain better(Chain other) {
        var longer = Integer.compare(other.steps.size(), steps.size());
        return longer > 0 || longer == 0 && other.slack() < slack() ? other : this;
    }
}
