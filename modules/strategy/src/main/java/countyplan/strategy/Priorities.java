package countyplan.strategy;

import countyplan.core.Changing;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What can be asked of a strategy's priorities.
final class Priorities {

    private Priorities() {
    }

    static PriorityList list(PrioritiesQuery query, View view) {
        var id = query.strategy();
        var day = view.asAt();
        var strategy = Lookup.strategy(view, id, day);
        var titles = PriorityRecords.titles(view, id, day);
        var measures = MeasureRecords.counts(view, id, day);
        var ranks = Ranks.of(view, id);
        var lines = PriorityRecords.all(view, id, day).stream()
                .filter(priority -> query.withdrawn() || priority.stands())
                .map(priority -> new PriorityLine(
                        priority.number(),
                        priority.facts().title(),
                        TitleStory.of(priority, titles).previous(),
                        priority.facts().about(),
                        measures.getOrDefault(priority.number(), 0),
                        Optional.ofNullable(ranks.get(priority.number())).map(OptionalInt::of)
                                .orElse(OptionalInt.empty()),
                        priority.withdrawnOn()))
                .toList();
        return new PriorityList(
                id, strategy.facts().title() + ": " + Counted.of(lines.size(), "priority", "priorities"), lines);
    }

    static PriorityView show(PriorityQuery query, View view) {
        return view(view, query.strategy(), query.number().value(), view.asAt());
    }

    static PriorityView add(NewPriority given, Changing changing) {
        var id = given.strategy();
        var on = changing.statedOn().or(() -> StrategyRecords.heldFrom(changing, id)).orElseGet(changing::on);
        Lookup.strategy(changing, id, on);
        var taken = PriorityRecords.known(changing, id).stream().map(PriorityRecords.Known::number).toList();
        var next = taken.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        var number = given.number().map(PriorityNumber::value).orElse(next);
        if (taken.contains(number)) {
            throw Refused.conflict("priority-exists",
                    "%s already has a priority %d; the next free number is %d".formatted(id, number, next));
        }
        var faults = new Faults();
        var facts = new PriorityFacts(
                Wording.of(faults, "title", given.title(), Wording.TITLE),
                Wording.of(faults, "previousTitle", given.previousTitle(), Wording.TITLE),
                Wording.of(faults, "about", given.about(), Wording.PASSAGE),
                Optional.empty());
        faults.refuse("priority-unusable", "The priority cannot be added as given");
        PriorityRecords.insert(changing, id, number, on, facts);
        changing.log(Subject.of(id, number).ref(), null, facts);
        return view(changing, id, number, on);
    }

    static PriorityView change(PriorityChange given, Changing changing) {
        var id = given.strategy();
        var number = given.number().value();
        var on = changing.on();
        Lookup.strategy(changing, id, on);
        var before = Lookup.standingPriority(changing, id, number, on).facts();
        var faults = new Faults();
        var after = new PriorityFacts(
                Wording.of(faults, "title", given.title(), Wording.TITLE).orElse(before.title()),
                before.previousTitle(),
                Wording.of(faults, "about", given.about(), Wording.PASSAGE).or(before::about),
                before.withdrawn());
        faults.refuse("priority-unusable", "The priority cannot be changed as given");
        if (!after.title().equals(before.title())) {
            PriorityRecords.title(changing, id, number, on, after.title());
        }
        if (!after.about().equals(before.about())) {
            PriorityRecords.about(changing, id, number, on, after.about());
        }
        if (!after.equals(before)) {
            changing.log(Subject.of(id, number).ref(), before, after);
        }
        return view(changing, id, number, on);
    }

    static PriorityView withdraw(PriorityWithdrawal given, Changing changing) {
        var id = given.strategy();
        var number = given.number().value();
        var on = changing.on();
        Lookup.strategy(changing, id, on);
        var before = Lookup.standingPriority(changing, id, number, on).facts();
        var faults = new Faults();
        var reason = Wording.of(faults, "reason", given.reason(), Wording.REASON);
        faults.refuse("reason-unusable", "The reason cannot be kept as given");
        PriorityRecords.withdraw(changing, id, number, on, reason);
        changing.log(Subject.of(id, number).ref(), before, new PriorityFacts(
                before.title(), before.previousTitle(), before.about(), Optional.of(reason)));
        return view(changing, id, number, on);
    }

    /// A priority's page on a day.
    private static PriorityView view(View view, StrategyId id, int number, LocalDate day) {
        var strategy = Lookup.strategy(view, id, day).facts();
        var held = Lookup.priority(view, id, number, day);
        var facts = held.facts();
        var story = TitleStory.of(held, PriorityRecords.titles(view, id, day));
        var thread = PriorityThread.of(view, id, number);
        return new PriorityView(
                id, "Priority %d of %s: %s".formatted(number, strategy.title(), facts.title()), number, facts.title(),
                story.previous(), facts.about(), story.earlier(), MeasureRecords.of(view, id, number, day),
                thread.fate(), thread.cameFrom(), thread.became(), thread.ranked(), thread.outcomes(), thread.layers(),
                held.withdrawnOn(), facts.withdrawn());
    }
}
