package countyplan.lightbulb;

import countyplan.core.register.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The states that a grant came into up to a day, oldest first.
record GrantSteps(List<Stage<GrantState>> all) {

    /// The first day on which it came into a state.
    Optional<LocalDate> first(GrantState state) {
        return all.stream().filter(stage -> stage.state() == state).findFirst().map(Stage::from);
    }
}
