package countyplan.core.register;

import countyplan.core.values.Dated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A time within which something must be done: what starts it, what pauses it, what stops it, and how long it is. The day
/// that it starts is not counted, as is usual in law, unless that is said.
///
/// @param name what it is called: "award"
/// @param starts tells the day that it starts; empty where states start it
/// @param startsIn the states that start it
/// @param pausedIn the states in which it stands still
/// @param stoppedBy the states that stop it
/// @param limit how many days there are; the one in force on the day that it starts holds
/// @param working whether only England's working days count
/// @param countsFirst whether the day that it starts is day one
public record Clock<R extends Record, S extends Enum<S>>(
        String name, Function<R, Optional<LocalDate>> starts, Set<S> startsIn, Set<S> pausedIn, Set<S> stoppedBy,
        Optional<Dated<Integer>> limit, boolean working, boolean countsFirst) {

    public Clock {
        startsIn = Set.copyOf(startsIn);
        pausedIn = Set.copyOf(pausedIn);
        stoppedBy = Set.copyOf(stoppedBy);
    }

    static <R extends Record, S extends Enum<S>> Clock<R, S> named(String name) {
        return new Clock<R, S>(name, record -> Optional.empty(), Set.of(), Set.of(), Set.of(), Optional.empty(), false,
                false);
    }

    /// Starts on a day that the record tells.
    public Clock<R, S> startsOn(Function<R, Optional<LocalDate>> day) {
        return new Clock<>(name, day, startsIn, pausedIn, stoppedBy, limit, working, countsFirst);
    }

    /// Starts when the record comes into one of these states, and anew when it does so after it was stopped.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Clock<R, S> startsIn(S... states) {
        return new Clock<>(name, starts, Set.of(states), pausedIn, stoppedBy, limit, working, countsFirst);
    }

    /// Stands still while the record is in one of these states.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Clock<R, S> pausedIn(S... states) {
        return new Clock<>(name, starts, startsIn, Set.of(states), stoppedBy, limit, working, countsFirst);
    }

    /// Stops when the record comes into one of these states.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Clock<R, S> stoppedBy(S... states) {
        return new Clock<>(name, starts, startsIn, pausedIn, Set.of(states), limit, working, countsFirst);
    }

    /// Runs for so many days.
    public Clock<R, S> days(Dated<Integer> days) {
        return new Clock<>(name, starts, startsIn, pausedIn, stoppedBy, Optional.of(days), false, countsFirst);
    }

    /// Runs for so many of England's working days.
    public Clock<R, S> workingDays(Dated<Integer> days) {
        return new Clock<>(name, starts, startsIn, pausedIn, stoppedBy, Optional.of(days), true, countsFirst);
    }

    /// Counts the day that it starts as day one.
    public Clock<R, S> countingTheFirstDay() {
        return new Clock<>(name, starts, startsIn, pausedIn, stoppedBy, limit, working, true);
    }
}
