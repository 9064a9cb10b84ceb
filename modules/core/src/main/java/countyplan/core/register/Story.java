package countyplan.core.register;

import countyplan.core.Ref;
import countyplan.core.values.Standpoint;
import countyplan.core.values.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that was entered about one record of a register and counts as a view knows it: what is struck out, or was not known yet,
/// is not in it. It is read from memory, so that reports may go through very many ([Register#stories]).
public final class Story<R extends Record, S extends Enum<S>> {
    private final Tale<R, S> tale;
    private final Store<R, S> store;
    private final Standpoint at;

    Story(Tale<R, S> tale, Store<R, S> store, Standpoint at) {
        this.tale = tale;
        this.store = store;
        this.at = at;
    }

    /// Whether anything of it is known, of whatever day.
    boolean isKnown() {
        return tale.facts().last(at.on(Tale.LAST_DAY)) >= 0;
    }

    /// What the record is known by, as text.
    public String key() {
        return tale.own();
    }

    public Ref ref() {
        return store.ref(tale.key());
    }

    /// The record as it is held on the day of the view, if it is.
    public Optional<Held<R, S>> held() {
        return held(at);
    }

    /// The record as it was held on another day, as known to the view.
    public Optional<Held<R, S>> on(LocalDate day) {
        return held(at.on(day));
    }

    private Optional<Held<R, S>> held(Standpoint standpoint) {
        return Optional.ofNullable(tale.on(standpoint, store.only()));
    }

    /// What was entered for days up to that of the view, in the order of the days: each entry is the whole record from its
    /// day.
    public List<Track.Entry<R>> entries() {
        return tale.facts().entries(at);
    }

    /// What was entered for any day, later ones too.
    public List<Track.Entry<R>> allEntries() {
        return tale.facts().entries(at.known());
    }

    /// The states that it came into up to the day of the view, oldest first; of several of one day, the last.
    public List<Stage<S>> stages() {
        return tale.stages(at);
    }

    /// The states that it came into up to the day of the view, oldest first, also several of one day.
    public List<Stage<S>> steps() {
        return tale.steps(at);
    }

    /// The states that it came into, later ones too.
    public List<Stage<S>> allStages() {
        return tale.stages(at.on(Tale.LAST_DAY));
    }
}
