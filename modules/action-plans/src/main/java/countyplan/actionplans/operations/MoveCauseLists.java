package countyplan.actionplans.operations;

import countyplan.actionplans.reports.ListMoveCauses;
import countyplan.actionplans.reports.MoveCauseLine;
import countyplan.actionplans.reports.MoveCauseList;
import countyplan.actionplans.rules.MoveCauses;
import countyplan.core.View;
import countyplan.core.values.Dated;
import java.util.Optional;

/// The list of causes in force on the day.
final class MoveCauseLists {

    private MoveCauseLists() {
    }

    static MoveCauseList list(ListMoveCauses ask, View view) {
        var lines = MoveCauses.on(view.asAt()).stream().map(cause -> new MoveCauseLine(cause.code(), cause.words()))
                .toList();
        var entry = Optional.of(view.asAt()).filter(day -> !lines.isEmpty()).map(MoveCauses.IN_FORCE::at);
        return new MoveCauseList(lines.isEmpty() ? "There was no list of causes yet."
                : "A move can be given one of " + Prose.count(lines.size(), "cause", "causes") + ".",
                entry.map(Dated.Entry::from), entry.map(Dated.Entry::source),
                entry.flatMap(Dated.Entry::mark).filter("ours"::equals).isPresent(), lines);
    }
}
