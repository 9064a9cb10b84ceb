package countyplan.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Which state may follow which; for modules too that keep states without a register.
///
/// @param after what may follow a story of states, oldest first; most rules look at the last alone
public record Moves<S>(Function<List<S>, List<S>> after) {

    /// Whether each state of a story may follow those before it.
    public boolean isSound(List<S> story) {
        for (var next = 1; next < story.size(); next++) {
            if (!after.apply(story.subList(0, next)).contains(story.get(next))) {
                return false;
            }
        }
        return true;
    }

    /// What may be put into a story at a place, so that all that comes later still follows.
    ///
    /// @param earlier what comes before the place; never empty
    /// @param later what comes after it
    public List<S> between(List<S> earlier, List<S> later) {
        return after.apply(earlier).stream().filter(state -> {
            var story = new ArrayList<>(earlier);
            story.add(state);
            for (var next : later) {
                if (!after.apply(story).contains(next)) {
                    return false;
                }
                story.add(next);
            }
            return true;
        }).toList();
    }
}
