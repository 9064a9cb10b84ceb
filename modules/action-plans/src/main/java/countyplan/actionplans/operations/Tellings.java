package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionView;
import countyplan.actionplans.Logged;
import countyplan.actionplans.MoveCause;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.TellMoves;
import countyplan.actionplans.rules.MoveCauses;
import countyplan.actionplans.store.HistoryTable;
import countyplan.actionplans.store.MoveTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.Told;
import countyplan.core.Changing;
import countyplan.core.Refused;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a move of a timescale is given besides: its cause, and the meeting that was told.
final class Tellings {

    private static final LocalDate RULES_BEGIN = MoveCauses.IN_FORCE.entries().getFirst().from();

    private Tellings() {
    }

    static ActionView tell(TellMoves asked, Changing changing) {
        var plan = Lookup.plan(changing, asked.plan(), changing.on());
        Actions.found(changing, asked.plan(), asked.code());
        var texts = new Texts();
        checkTold(texts, changing, Optional.of(asked.told()), Optional.of(asked.toldOn()));
        texts.refuse();
        var moves = Moved.of(plan, HistoryTable.entries(changing, asked.plan(), asked.code(),
                Lookup.later(changing.on(), asked.toldOn())));
        var untold = asked.entry().map(entry -> one(asked, moves, entry))
                .orElseGet(() -> untold(moves, asked.toldOn()));
        if (untold.isEmpty()) {
            throw Refused.conflict("nothing-to-tell", moves.stream().noneMatch(move -> !move.day().isAfter(
                    asked.toldOn())) ? asked.code() + " had not moved by " + LongDate.words(asked.toldOn()) + "."
                            : "Meetings were told of every move of " + asked.code() + " up to that day already.");
        }
        var day = changing.statedOn().map(on -> Lookup.later(on, asked.toldOn())).orElse(asked.toldOn());
        write(changing, asked.plan(), day, asked.code(), untold, new Told(asked.told(), asked.toldOn()));
        return Actions.now(changing, asked.plan(), asked.code());
    }

    /// Writes and logs that a meeting was told of these moves, which is known from that day.
    static void write(Changing changing, PlanId plan, LocalDate day, ActionCode code, List<Long> moves, Told told) {
        moves.forEach(move -> MoveTable.writeTold(changing, plan, day, code, move, told));
        changing.log(PlanOnDay.ref(plan, code), null, new Logged.Told(told.body(), told.met(), moves));
    }

    private static List<Long> untold(List<Moved> moves, LocalDate met) {
        return moves.stream().filter(move -> move.told().isEmpty() && !move.day().isAfter(met)).map(Moved::entry)
                .toList();
    }

    private static List<Long> one(TellMoves asked, List<Moved> moves, long entry) {
        var move = moves.stream().filter(each -> each.entry() == entry).findFirst().orElseThrow(() -> Lookup.none(
                "no-such-move", asked.code() + " has no move that is entry " + entry + ".", Long.toString(entry),
                moves.stream().map(Moved::entry).toList()));
        move.told().ifPresent(told -> {
            throw Refused.conflict("told-already", told.body() + " was told of that move already.");
        });
        return List.of(entry);
    }

    /// Notes what is wrong with a body that was told and the day of its meeting.
    static void checkTold(Texts texts, Changing changing, Optional<String> told, Optional<LocalDate> toldOn) {
        texts.check("told", told, Texts.NAME);
        if (told.isPresent() && toldOn.isEmpty()) {
            texts.faults().add("toldOn", "", "the day of the meeting that was told");
        }
        if (told.isEmpty() && toldOn.isPresent()) {
            texts.faults().add("told", "", "the body that was told at that meeting");
        }
        toldOn.filter(met -> met.isAfter(changing.today())).ifPresent(met -> texts.faults().add("toldOn",
                met.toString(), "today, " + changing.today() + ", or an earlier day: what is told is past"));
        toldOn.filter(met -> met.isBefore(RULES_BEGIN)).ifPresent(met -> texts.faults().add("toldOn",
                met.toString(), "a day from " + RULES_BEGIN + " on"));
    }

    /// Notes a cause that is not on the list in force on that day.
    static void checkCause(Texts texts, Optional<MoveCause> cause, LocalDate day) {
        var list = MoveCauses.IN_FORCE.at(day).value();
        cause.filter(code -> list.find(code).isEmpty()).ifPresent(code -> texts.faults().add("cause", code.code(),
                "one of " + String.join(", ", list.causes().stream().map(each -> each.code().code()).toList())));
    }
}
