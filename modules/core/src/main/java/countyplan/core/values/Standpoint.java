package countyplan.core.values;

import countyplan.core.View;
import java.time.LocalDate;

/// A day that an answer is about, and the change whose knowledge it uses.
public final class Standpoint {

    /// The knowledge of every change.
    public static final long ALL = Long.MAX_VALUE - 1;

    private final LocalDate day;
    private final long known;
    private final long end;

    private Standpoint(LocalDate day, long known) {
        this.day = day;
        this.known = known;
        this.end = Track.moment(day.plusDays(1), 0);
    }

    /// @param known the number of the last change that the answer may know of
    public static Standpoint of(LocalDate day, long known) {
        return new Standpoint(day, known);
    }

    /// The day and knowledge of the view.
    public static Standpoint of(View view) {
        return of(view.asAt(), view.known());
    }

    /// Another day, with the knowledge of the view.
    public static Standpoint of(View view, LocalDate day) {
        return of(day, view.known());
    }

    /// The same knowledge of another day.
    public Standpoint on(LocalDate other) {
        return of(other, known);
    }

    public LocalDate day() {
        return day;
    }

    public long known() {
        return known;
    }

    /// The first moment that is too late, as [Track] counts them.
    long end() {
        return end;
    }

    @Override
    public String toString() {
        return day + " as known at change " + known;
    }
}
