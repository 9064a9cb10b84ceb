package countyplan.actionplans.operations;

import countyplan.actionplans.MoveCause;
import countyplan.actionplans.MoveView;
import countyplan.actionplans.ledger.ActionStory;
import countyplan.actionplans.rules.MoveCauses;
import countyplan.actionplans.store.HistoryTable.Entry;
import countyplan.actionplans.store.HistoryTable.Said;
import countyplan.actionplans.store.MoveTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.Told;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongFunction;

/// One time that an action was given another timescale.
///
/// @param entry the change that moved it
/// @param day the day from which the new timescale holds
record Moved(long entry, LocalDate day, Timescale from, Timescale to, Optional<String> reason,
        Optional<MoveCause> cause, Optional<Told> told) {

    /// A timescale as it was entered.
    private record Entered(long change, LocalDate day, Timescale timescale, Optional<String> reason,
            Optional<MoveCause> cause) {
    }

    /// The moves among the entries of an action, in the order of their days. A timescale entered again as it was moves
    /// nothing.
    static List<Moved> of(PlanOnDay plan, List<Entry> entries) {
        Map<Long, Told> told = new HashMap<>();
        List<Entered> timescales = new ArrayList<>();
        for (var entry : entries) {
            if (!entry.withdrawn() && entry.said() instanceof Said.MoveTold each) {
                told.putIfAbsent(each.move(), each.told());
            } else if (!entry.withdrawn() && entry.said() instanceof Said.Timed timed) {
                timescales.add(new Entered(entry.number(), entry.day(), plan.timescale(timed.timescale()),
                        timed.reason(), timed.cause()));
            }
        }
        return between(timescales, entry -> Optional.ofNullable(told.get(entry)));
    }

    /// The moves of an action that the ledger of its plan tells of.
    ///
    /// @param told which meetings were told of the plan's moves
    static List<Moved> of(ActionStory story, Standpoint at, Map<MoveTable.Key, Told> told) {
        return between(entered(story, at),
                entry -> Optional.ofNullable(told.get(new MoveTable.Key(story.code(), entry))));
    }

    private static List<Entered> entered(ActionStory story, Standpoint at) {
        return story.timescales().entries(at).stream().map(entry -> new Entered(entry.change(), entry.day(),
                entry.value().timescale(), entry.value().reason(), entry.value().cause())).toList();
    }

    private static List<Moved> between(List<Entered> timescales, LongFunction<Optional<Told>> told) {
        List<Moved> moves = new ArrayList<>();
        for (var place = 1; place < timescales.size(); place++) {
            var before = timescales.get(place - 1);
            var after = timescales.get(place);
            if (!before.timescale().equals(after.timescale())) {
                moves.add(new Moved(after.change(), after.day(), before.timescale(), after.timescale(),
                        after.reason(), after.cause(), told.apply(after.change())));
            }
        }
        return moves;
    }

    /// How many days later its last day is; none where either has none.
    OptionalInt days() {
        return from.lastDay().isPresent() && to.lastDay().isPresent()
                ? OptionalInt.of(Math.toIntExact(
                        ChronoUnit.DAYS.between(from.lastDay().orElseThrow(), to.lastDay().orElseThrow())))
                : OptionalInt.empty();
    }

    /// The cause as the list in force on the day of the move words it.
    Optional<String> causeInWords() {
        return cause.map(code -> words(code, day));
    }

    static String words(MoveCause code, LocalDate day) {
        return MoveCauses.on(day).stream().filter(cause -> cause.code().equals(code)).findFirst()
                .map(MoveCauses.Cause::words).orElse(code.code());
    }

    /// `from Apr 23 to Jul 23`.
    String fromTo() {
        return "from " + said(from) + " to " + said(to);
    }

    private static String said(Timescale timescale) {
        return timescale.written().isBlank() ? "no timescale" : timescale.written().strip();
    }

    MoveView view() {
        return new MoveView(entry, day, from, to, days(), causeInWords(), reason, told.map(Told::body),
                told.map(Told::met));
    }
}
