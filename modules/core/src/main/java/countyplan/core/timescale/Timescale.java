package countyplan.core.timescale;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is to happen: the words somebody wrote, kept as they are, with the window they mean, how precise it is
 * and how firm.
 *
 * <p>Days are whole days of the calendar, without a time zone. Financial years run from 1 April to 31 March, spring
 * begins in March, a year of two digits is of this century, dates in figures are day, month, year. What could mean two
 * things is not decided: it is kept as {@link TimescaleKind#NOT_UNDERSTOOD}, with a question in {@link #doubt()}. The
 * forms understood are listed for users in {@code docs/timescales.md}.
 *
 * @param written exactly as given; may be blank
 * @param kind what sort of timescale it is
 * @param firstDay the first day of the window; none for a deadline and for what has no days
 * @param lastDay the last day of the window, after which it is overdue; none for what is open or has no days
 * @param provisional whether it was marked as not firm: "(to be confirmed)", "TBC", "provisional", a question mark
 * @param awaits the event it waits for or depends on, as written: "consultation"
 * @param length how long after that event, as written: "6 weeks"
 * @param edtf the window in the Extended Date/Time Format (ISO 8601-2, level 1); none if there is no window
 * @param doubt a sentence for somebody to act on: why it is not understood, or what looks wrong in it
 */
public record Timescale(
        String written,
        TimescaleKind kind,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        boolean provisional,
        Optional<String> awaits,
        Optional<String> length,
        Optional<String> edtf,
        Optional<String> doubt) {

    public Timescale {
        if (firstDay.isPresent() && lastDay.isPresent() && lastDay.get().isBefore(firstDay.get())) {
            throw new IllegalArgumentException(
                    "A timescale cannot end (" + lastDay.get() + ") before it begins (" + firstDay.get() + ").");
        }
    }

    /** Reads any text; never fails. */
    public static Timescale read(String written) {
        return LatelyRead.timescale(written, null);
    }

    /**
     * Reads any text; never fails. Words without a year are placed in the plan where it holds exactly one such time:
     * "Q3" of a plan for 2022/23 is October to December 2022.
     */
    public static Timescale read(String written, PlanPeriod plan) {
        return LatelyRead.timescale(written, plan);
    }

    /** Reads any text, as the other values that people type do with theirs; see {@link #read(String)}. */
    public static Timescale of(String written) {
        return read(written);
    }

    /** Whether it can become overdue: it has a last day. */
    public boolean dated() {
        return lastDay.isPresent();
    }

    /** Where it stands on a day; overdue only after the last day of the window. */
    public Standing standing(LocalDate asAt) {
        if (lastDay.isPresent()) {
            if (asAt.isAfter(lastDay.get())) {
                return Standing.OVERDUE;
            }
            boolean begun = firstDay.isPresent() && !asAt.isBefore(firstDay.get());
            return begun ? Standing.IN_WINDOW : Standing.NOT_YET_DUE;
        }
        if (firstDay.isPresent()) {
            return asAt.isBefore(firstDay.get()) ? Standing.NOT_YET_DUE : Standing.ONGOING;
        }
        boolean open = kind == TimescaleKind.OPEN || kind == TimescaleKind.RECURRING;
        return open ? Standing.ONGOING : Standing.UNDATED;
    }

    /** The words as written. */
    @Override
    public String toString() {
        return written;
    }
}
