package countyplan.actionplans.operations;

import countyplan.actionplans.rules.ForecastRule;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;

/// The futures that a forecast plays: each draws weeks from the past, with the completions that they had, until so many are
/// complete. [Random] is one whose numbers are the same everywhere.
final class Futures {

    private final int[] weeks;

    private Futures(int[] weeks) {
        this.weeks = weeks;
    }

    /// Plays until so many actions are complete.
    ///
    /// @param past the completions of each week so far
    static Futures play(int[] past, int open, ForecastRule rule, long seed) {
        var random = new Random(seed);
        var weeks = new int[rule.trials()];
        for (var trial = 0; trial < weeks.length; trial++) {
            var left = open;
            var week = 0;
            while (left > 0 && week <= rule.furthest()) {
                left -= past[random.nextInt(past.length)];
                week++;
            }
            weeks[trial] = left > 0 ? Integer.MAX_VALUE : week;
        }
        Arrays.sort(weeks);
        return new Futures(weeks);
    }

    /// After how many weeks all are complete in that part of the futures; none if that is beyond what is played.
    ///
    /// @param percent such as 90 for nine of ten
    OptionalInt within(int percent) {
        var place = (int) Math.ceil(weeks.length * percent / 100.0) - 1;
        return weeks[place] == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(weeks[place]);
    }
}
