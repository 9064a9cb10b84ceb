package countyplan.lightbulb.granting;

import countyplan.core.register.Stage;
import countyplan.lightbulb.grants.GrantState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The states that a grant came into up to a day, oldest first.
public record GrantSteps(List<Stage<GrantState>> all) {

    /// The first day on which it came into a state.
    public Optional<LocalDate> first(GrantState state) {
        return all.stream().filter(stage -> stage.state() == state).findFirst().map(Stage::from);
    }
}
