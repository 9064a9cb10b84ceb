package countyplan.core.register;

import countyplan.core.values.Standpoint;
import countyplan.core.values.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that was ever entered about one record, as a [Ledger] keeps it.
///
/// @param own its own key, as text
/// @param facts what was held of it
/// @param moves the states that it came into; nothing where the register has one state
record Tale<R extends Record, S extends Enum<S>>(Key key, String own, Track<R> facts, Track<Moved<S>> moves) {
    static final LocalDate LAST_DAY = LocalDate.of(20_000, 1, 1);

    /// A state, and why.
    record Moved<S>(S state, Optional<String> reason) {
    }

    /// The record, if it is held from that standpoint.
    ///
    /// @param only the one state that there is; null where there are moves
    @Nullable
    Held<R, S> on(Standpoint at, @Nullable S only) {
        var place = facts.last(at);
        if (place < 0) {
            return null;
        }
        if (only != null) {
            return new Held<>(own, facts.value(place), only, facts.day(place), Optional.empty());
        }
        var moved = moves.last(at);
        if (moved < 0) {
            return null;
        }
        var stands = moves.value(moved);
        return new Held<>(own, facts.value(place), stands.state(), moves.day(moved), stands.reason());
    }

    /// The first day on which it is held, as known then, whatever day is asked about.
    Optional<LocalDate> first(long known) {
        var at = Standpoint.of(LAST_DAY, known);
        var place = facts.first(at);
        return place < 0 ? Optional.empty() : Optional.of(facts.day(place));
    }

    /// The states that it came into, oldest first, also several of one day.
    List<Stage<S>> steps(Standpoint at) {
        List<Stage<S>> steps = new ArrayList<>();
        for (var place = moves.last(at); place >= 0; place = moves.previous(place, at)) {
            var moved = moves.value(place);
            steps.add(new Stage<>(moved.state(), moves.day(place), moved.reason()));
        }
        return steps.reversed();
    }

    /// The states that it came into, oldest first; of several of one day, the last.
    List<Stage<S>> stages(Standpoint at) {
        var last = moves.last(at);
        if (last < 0) {
            return List.of();
        }
        List<Stage<S>> stages = new ArrayList<>(last + 1);
        for (var place = last; place >= 0; place = moves.previous(place, at)) {
            var moved = moves.value(place);
            var day = moves.day(place);
            if (stages.isEmpty() || !stages.getLast().from().equals(day)) {
                stages.add(new Stage<>(moved.state(), day, moved.reason()));
            }
        }
        return stages.reversed();
    }
}
