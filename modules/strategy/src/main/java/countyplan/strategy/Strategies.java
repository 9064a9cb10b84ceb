package countyplan.strategy;

import countyplan.core.Changing;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What can be asked of strategies themselves.
final class Strategies {

    private Strategies() {
    }

    static StrategyList list(StrategiesQuery query, View view) {
        var lines = StrategyRecords.lines(view).stream()
                .filter(line -> query.status().isEmpty() || line.status() == query.status().get())
                .toList();
        var which = query.status().map(status -> " (" + status.word() + ")").orElse("");
        return new StrategyList(Counted.of(lines.size(), "strategy", "strategies") + which, lines);
    }

    static StrategyView show(StrategyQuery query, View view) {
        return view(view, query.strategy(), view.asAt());
    }

    static StrategyView create(NewStrategy given, Changing changing) {
        var id = given.strategy();
        if (StrategyRecords.heldFrom(changing, id).isPresent()) {
            throw Refused.conflict("strategy-exists",
                    "There is already a strategy " + id + "; choose another id, or change that one");
        }
        var faults = new Faults();
        var facts = new StrategyFacts(
                Wording.of(faults, "title", given.title(), Wording.TITLE),
                given.period(),
                partners(faults, given.partners()),
                Wording.of(faults, "vision", given.vision(), Wording.PASSAGE),
                given.supersedes(),
                Status.DRAFT,
                Wording.of(faults, "reason", given.reason(), Wording.REASON).orElse("Entered as a draft"));
        checkPredecessor(faults, changing, id, facts.supersedes());
        faults.refuse("strategy-unusable", "The strategy cannot be entered as given");
        var on = changing.statedOn().orElseGet(() -> earlier(given.period().firstDay(), changing.today()));
        StrategyRecords.insert(changing, id, on, facts);
        changing.log(Subject.of(id).ref(), null, facts);
        return view(changing, id, on);
    }

    static StrategyView change(StrategyChange given, Changing changing) {
        var id = given.strategy();
        var on = changing.on();
        var before = Lookup.strategy(changing, id, on).facts();
        var faults = new Faults();
        var partners = partners(faults, given.partners());
        var after = new StrategyFacts(
                Wording.of(faults, "title", given.title(), Wording.TITLE).orElse(before.title()),
                given.period().orElse(before.period()),
                partners.isEmpty() ? before.partners() : partners,
                Wording.of(faults, "vision", given.vision(), Wording.PASSAGE).or(before::vision),
                given.supersedes().or(before::supersedes),
                before.status(),
                before.reason());
        checkPredecessor(faults, changing, id, given.supersedes());
        faults.refuse("strategy-unusable", "The strategy cannot be changed as given");
        if (!after.equals(before)) {
            StrategyRecords.update(changing, id, on, before, after);
            changing.log(Subject.of(id).ref(), before, after);
        }
        return view(changing, id, on);
    }

    /// A strategy's page on a day.
    static StrategyView view(View view, StrategyId id, LocalDate day) {
        var held = Lookup.strategy(view, id, day);
        var facts = held.facts();
        var priorities = PriorityRecords.all(view, id, day).stream().filter(PriorityRecords.Held::stands).count();
        var measures = MeasureRecords.counts(view, id, day).values().stream().mapToInt(Integer::intValue).sum();
        var summary = "%s has been %s since %s: %s, %s".formatted(
                facts.title(), facts.status().said(), LongDate.words(held.since()),
                Counted.of(priorities, "priority", "priorities"),
                Counted.of(measures, "success measure", "success measures"));
        return new StrategyView(
                id, summary, facts.title(), facts.period(), facts.period().firstDay(), facts.period().lastDay(),
                facts.partners(), facts.vision(), facts.status(), held.since(), facts.reason(),
                StatusChanges.mayBecome(view, id, day),
                facts.supersedes(), StrategyRecords.successors(view, id, day),
                Math.toIntExact(priorities), measures);
    }

    private static List<String> partners(Faults faults, List<String> given) {
        var seen = new HashSet<String>();
        for (var place = 0; place < given.size(); place++) {
            var where = "partners[" + place + "]";
            var partner = Wording.of(faults, where, given.get(place), Wording.TITLE);
            if (!seen.add(partner)) {
                faults.add(where, partner, "each organisation once");
            }
        }
        return given.stream().map(String::strip).toList();
    }

    private static void checkPredecessor(
            Faults faults, View view, StrategyId id, Optional<StrategyId> predecessor) {
        if (predecessor.isEmpty()) {
            return;
        }
        var given = predecessor.get();
        if (given.equals(id)) {
            faults.add("supersedes", given.toString(), "another strategy than " + id + " itself");
        } else if (StrategyRecords.heldFrom(view, given).isEmpty()) {
            faults.add("supersedes", given.toString(),
                    "the id of a strategy that is there: " + String.join(", ", StrategyRecords.ids(view)));
        } else if (Succession.leadsTo(view, id, given)) {
            faults.add("supersedes", given.toString(), "a strategy that does not itself come after " + id);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
