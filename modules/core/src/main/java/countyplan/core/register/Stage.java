package countyplan.core.register;

import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A state that a record came into.
///
/// @param from the day
/// @param reason why, if somebody said
public record Stage<S extends Enum<S>>(S state, LocalDate from, Optional<String> reason) {

    /// "open from 1 February 2022, then done from 1 April 2022".
    static <S extends Enum<S>> String words(List<Stage<S>> stages) {
        return stages.stream()
                .map(stage -> Column.text(stage.state()).replace('-', ' ') + " from " + LongDate.words(stage.from()))
                .collect(Collectors.joining(", then "));
    }
}
