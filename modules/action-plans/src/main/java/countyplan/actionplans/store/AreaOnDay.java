package countyplan.actionplans.store;

import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Logged;
import java.util.List;
import java.util.Optional;

/// What an area is on a day.
///
/// @param title what it is about; empty where nobody has said so yet
/// @param priorities the numbers of the priorities that it serves, in order
public record AreaOnDay(AreaCode area, Optional<String> title, List<Integer> priorities) {

    public AreaOnDay {
        priorities = priorities.stream().distinct().sorted().toList();
    }

    /// What the change log keeps of it.
    public Logged.Area logged() {
        return new Logged.Area(title, priorities);
    }
}
