package countyplan.actionplans.sheet;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.MoveCause;
import countyplan.actionplans.store.Told;
import countyplan.core.values.Rag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is to become of an action; what is empty stays as it is.
///
/// @param leads all of them; an empty list for nobody
/// @param timescale as written
/// @param note what has happened
/// @param reason why the timescale moves or something is decided
/// @param cause the cause of the move, on the list in force
/// @param told the meeting that was told of the move
public record Edit(
        Optional<String> title,
        Optional<AreaCode> area,
        Optional<List<Lead>> leads,
        Optional<String> timescale,
        Optional<ActionState> state,
        Optional<String> note,
        OptionalInt percent,
        Optional<Rag> rag,
        Optional<String> reason,
        Optional<MoveCause> cause,
        Optional<Told> told) {

    /// Asks for nothing.
    public static final Edit NOTHING = new Edit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /// Whether it asks for nothing.
    public boolean isEmpty() {
        return title.isEmpty() && area.isEmpty() && leads.isEmpty() && timescale.isEmpty() && state.isEmpty()
                && !isProgress();
    }

    /// The same of an action that had no timescale before, so that none moves.
    public Edit asNew() {
        return new Edit(title, area, leads, Optional.empty(), state, note, percent, rag, reason,
                Optional.empty(), Optional.empty());
    }

    /// Whether it says how the action is getting on.
    public boolean isProgress() {
        return note.isPresent() || percent.isPresent() || rag.isPresent();
    }
}
