package countyplan.strategy;

import countyplan.core.Changing;
import countyplan.core.Faults;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.List;

/// Moves a strategy from status to status, as {@link StatusRules} allow.
final class StatusChanges {

    private StatusChanges() {
    }

    /// Where a strategy may stand next if it moves on a day.
    static List<Status> mayBecome(View view, StrategyId id, LocalDate day) {
        var story = StrategyRecords.story(view, id);
        return StatusRules.MOVES.between(
                story.stream().filter(standing -> !standing.from().isAfter(day))
                        .map(StrategyRecords.Standing::status).toList(),
                story.stream().filter(standing -> standing.from().isAfter(day))
                        .map(StrategyRecords.Standing::status).toList());
    }

    static StrategyView change(StatusChange given, Changing changing) {
        var id = given.strategy();
        var on = changing.on();
        var held = Lookup.strategy(changing, id, on);
        var faults = new Faults();
        var reason = Wording.of(faults, "reason", given.reason(), Wording.REASON);
        faults.refuse("reason-unusable", "The reason cannot be kept as given");
        var allowed = mayBecome(changing, id, on);
        if (!allowed.contains(given.to())) {
            throw refusal(held, given.to(), on, allowed);
        }
        StrategyRecords.status(changing, id, on, given.to(), reason);
        var before = held.facts();
        changing.log(Subject.of(id).ref(), before, new StrategyFacts(
                before.title(), before.period(), before.partners(), before.vision(), before.supersedes(),
                given.to(), reason));
        return Strategies.view(changing, id, on);
    }

    private static Refused refusal(StrategyRecords.Held held, Status to, LocalDate on, List<Status> allowed) {
        var words = allowed.stream().map(Status::word).toList();
        var sentence = "On %s %s is %s, and cannot be set to %s; %s".formatted(
                LongDate.words(on), held.id(), held.facts().status().said(), to.word(),
                words.isEmpty()
                        ? "nothing may follow, but what was entered by mistake can be struck out (correct)"
                        : "it can be set to " + String.join(" or ", words));
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT, "status-not-allowed", sentence, List.of(), words));
    }
}
