package countyplan.actionplans.sheet;

import static countyplan.actionplans.sheet.SheetField.CAUSE;
import static countyplan.actionplans.sheet.SheetField.TOLD;
import static countyplan.actionplans.sheet.SheetField.TOLD_ON;

import countyplan.actionplans.MoveCause;
import countyplan.actionplans.csv.CellWords;
import countyplan.actionplans.csv.Closest;
import countyplan.actionplans.rules.MoveCauses;
import countyplan.actionplans.store.Told;
import countyplan.core.Faults;
import countyplan.core.timescale.Timescale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads what a row gives a move besides: its cause, by its words or its code, and the meeting that was told of it.
public final class MoveReader {

    private static final int LONGEST_BODY = 200;

    private final List<MoveCauses.Cause> causes;
    private final LocalDate today;
    private final Faults faults;

    /// @param day when the moves take effect; the causes are those of that day's list
    /// @param today after which no meeting can have been told
    /// @param faults takes what cannot be used
    public MoveReader(LocalDate day, LocalDate today, Faults faults) {
        this.causes = MoveCauses.on(day);
        this.today = today;
        this.faults = faults;
    }

    /// A cause, and who was told, are of a move: where a row moves nothing they would be lost.
    void refuseWithoutMove(EditedRow row, boolean moves) {
        for (var field : List.of(CAUSE, TOLD, TOLD_ON)) {
            if (!moves && !row.cell(field).isEmpty()) {
                row.fault(field, row.isNew() ? "an empty cell: the first timescale of an action is no move"
                        : "another timescale in this row, or an empty cell; to say that a meeting was told of an earlier "
                                + "move, use tell",
                        faults);
            }
        }
    }

    Optional<MoveCause> cause(EditedRow row) {
        var written = CellWords.key(row.cell(CAUSE));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var found = causes.stream().filter(
                cause -> CellWords.key(cause.words()).equals(written)
                        || cause.code().code().equals(written.replace(' ', '-')))
                .map(MoveCauses.Cause::code).findFirst();
        if (found.isEmpty()) {
            var words = causes.stream().map(MoveCauses.Cause::words).toList();
            row.fault(CAUSE, Closest.question(written, words) + "one of " + String.join(", ", words), faults);
        }
        return found;
    }

    Optional<Told> told(EditedRow row) {
        var body = CellWords.flat(row.cell(TOLD));
        var written = row.cell(TOLD_ON);
        if (body.isEmpty() && written.isEmpty()) {
            return Optional.empty();
        }
        var met = met(written);
        if (body.isEmpty()) {
            row.fault(TOLD, "the body that was told at that meeting", faults);
        } else if (body.length() > LONGEST_BODY) {
            row.fault(TOLD, "at most " + LONGEST_BODY + " characters, not " + body.length(), faults);
        }
        if (met.isEmpty() || met.get().isAfter(today) || MoveCauses.on(met.get()).isEmpty()) {
            row.fault(TOLD_ON, "the day of the meeting that was told, such as " + today
                    + ", and none to come", faults);
        }
        return met.map(day -> new Told(body, day));
    }

    /// A day as a spreadsheet program writes it, or in words.
    private static Optional<LocalDate> met(String written) {
        var read = Timescale.read(written);
        return read.firstDay().equals(read.lastDay()) && !read.provisional() ? read.lastDay() : Optional.empty();
    }
}
