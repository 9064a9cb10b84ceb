package countyplan.actionplans.ledger;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.MoveCause;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import countyplan.core.values.Standpoint;
import countyplan.core.values.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// All that was ever entered about one action.
///
/// @param words what is to be done and in which area
/// @param leads who leads it, all of them each time
/// @param timescales when it is to be done; moving it adds one
/// @param states what was decided about it
/// @param progress how it was getting on, without the notes
public record ActionStory(
        ActionCode code,
        Track<Words> words,
        Track<List<Lead>> leads,
        Track<Timed> timescales,
        Track<Decided> states,
        Track<Update> progress) {

    private static final Timescale NOT_STATED = Timescale.read("");

    /// What is to be done and in which area; what is empty stays as it was said before.
    public record Words(Optional<ActionCode> printed, Optional<String> title, Optional<AreaCode> area) {
    }

    /// When it is to be done, and why then, where it was moved: in words, and by a code from the list of causes.
    public record Timed(Timescale timescale, Optional<String> reason, Optional<MoveCause> cause) {
    }

    /// A decision, and why.
    public record Decided(ActionState state, Optional<String> reason) {
    }

    /// What an update says beside its note; what is empty stays as it was said before.
    ///
    /// @param reason why that rating
    public record Update(OptionalInt percent, Optional<Rag> rag, Optional<String> reason, String by) {
    }

    /// What the action is from that standpoint, if it belongs to the plan then.
    public Optional<ActionOnDay> on(Standpoint at) {
        var first = words.first(at);
        if (first < 0) {
            return Optional.empty();
        }
        var decided = states.last(at);
        return Optional.of(new ActionOnDay(code, printed(at), title(at), area(at), words.day(first), leads(at),
                timescale(at), state(at), decided < 0 ? Optional.empty() : Optional.of(states.day(decided)),
                decided < 0 ? Optional.empty() : states.value(decided).reason(), percent(at), rag(at), ragReason(at),
                lastUpdate(at)));
    }

    /// Whether it belongs to the plan then.
    public boolean isThere(Standpoint at) {
        return words.last(at) >= 0;
    }

    public ActionCode printed(Standpoint at) {
        for (var place = words.last(at); place >= 0; place = words.previous(place, at)) {
            var said = words.value(place).printed();
            if (said.isPresent()) {
                return said.get();
            }
        }
        return code;
    }

    public String title(Standpoint at) {
        for (var place = words.last(at); place >= 0; place = words.previous(place, at)) {
            var said = words.value(place).title();
            if (said.isPresent()) {
                return said.get();
            }
        }
        return "";
    }

    public AreaCode area(Standpoint at) {
        for (var place = words.last(at); place >= 0; place = words.previous(place, at)) {
            var said = words.value(place).area();
            if (said.isPresent()) {
                return said.get();
            }
        }
        throw new IllegalStateException(code + " belongs to no area " + at);
    }

    public List<Lead> leads(Standpoint at) {
        var held = leads.valueAt(at);
        return held == null ? List.of() : held;
    }

    public Timescale timescale(Standpoint at) {
        var held = timescales.valueAt(at);
        return held == null ? NOT_STATED : held.timescale();
    }

    public ActionState state(Standpoint at) {
        var held = states.valueAt(at);
        return held == null ? ActionState.OPEN : held.state();
    }

    /// The percentage last given.
    public OptionalInt percent(Standpoint at) {
        for (var place = progress.last(at); place >= 0; place = progress.previous(place, at)) {
            var said = progress.value(place).percent();
            if (said.isPresent()) {
                return said;
            }
        }
        return OptionalInt.empty();
    }

    /// The rating last given.
    public Optional<Rag> rag(Standpoint at) {
        var place = rated(at);
        return place < 0 ? Optional.empty() : progress.value(place).rag();
    }

    /// Why that rating, where a reason was given with it.
    public Optional<String> ragReason(Standpoint at) {
        var place = rated(at);
        return place < 0 ? Optional.empty() : progress.value(place).reason();
    }

    private int rated(Standpoint at) {
        var place = progress.last(at);
        while (place >= 0 && progress.value(place).rag().isEmpty()) {
            place = progress.previous(place, at);
        }
        return place;
    }

    /// The day of its last progress update.
    public Optional<LocalDate> lastUpdate(Standpoint at) {
        var place = progress.last(at);
        return place < 0 ? Optional.empty() : Optional.of(progress.day(place));
    }
}
