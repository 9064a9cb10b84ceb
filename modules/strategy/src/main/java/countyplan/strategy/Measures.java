package countyplan.strategy;

import countyplan.core.Changing;
import countyplan.core.Faults;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.Optional;

/// What can be asked of a strategy's success measures.
final class Measures {

    private Measures() {
    }

    static MeasureList list(MeasuresQuery query, View view) {
        var id = query.strategy();
        var day = view.asAt();
        var strategy = Lookup.strategy(view, id, day);
        query.priority().ifPresent(number -> Lookup.priority(view, id, number.value(), day));
        var lines = MeasureRecords.all(view, id, day).stream()
                .filter(measure -> query.withdrawn() || measure.stands())
                .map(MeasureRecords.Held::line)
                .filter(line -> query.priority().isEmpty() || line.priority() == query.priority().get().value())
                .toList();
        var under = query.priority().map(number -> " for priority " + number).orElse("");
        return new MeasureList(id, strategy.facts().title() + ": "
                + Counted.of(lines.size(), "success measure", "success measures") + under, lines);
    }

    static MeasureView show(MeasureQuery query, View view) {
        return view(view, query.strategy(), query.code(), view.asAt());
    }

    static MeasureView add(NewMeasure given, Changing changing) {
        var id = given.strategy();
        var number = given.priority().value();
        var on = changing.statedOn().or(() -> naturalDay(changing, id, number)).orElseGet(changing::on);
        Lookup.strategy(changing, id, on);
        Lookup.standingPriority(changing, id, number, on);
        var faults = new Faults();
        var facts = new MeasureFacts(
                Wording.of(faults, "measure", given.measure(), Wording.MEASURE),
                Wording.of(faults, "linked", given.linked(), Wording.TITLE),
                Optional.empty());
        faults.refuse("measure-unusable", "The success measure cannot be added as given");
        var last = MeasureRecords.known(changing, id).stream()
                .filter(measure -> measure.code().priority() == number)
                .mapToInt(measure -> measure.code().sequence())
                .max()
                .orElse(0);
        var code = new MeasureCode(number, last + 1);
        MeasureRecords.insert(changing, id, code, on, facts);
        changing.log(Subject.of(id, code).ref(), null, facts);
        return view(changing, id, code, on);
    }

    static MeasureView change(MeasureChange given, Changing changing) {
        var id = given.strategy();
        var code = given.code();
        var on = changing.on();
        Lookup.strategy(changing, id, on);
        var before = Lookup.standingMeasure(changing, id, code, on).facts();
        var faults = new Faults();
        var after = new MeasureFacts(
                Wording.of(faults, "measure", given.measure(), Wording.MEASURE).orElse(before.measure()),
                Wording.of(faults, "linked", given.linked(), Wording.TITLE).or(before::linked),
                before.withdrawn());
        faults.refuse("measure-unusable", "The success measure cannot be changed as given");
        if (!after.measure().equals(before.measure())) {
            MeasureRecords.wording(changing, id, code, on, after.measure());
        }
        if (!after.linked().equals(before.linked())) {
            MeasureRecords.linked(changing, id, code, on, after.linked());
        }
        if (!after.equals(before)) {
            changing.log(Subject.of(id, code).ref(), before, after);
        }
        return view(changing, id, code, on);
    }

    static MeasureView withdraw(MeasureWithdrawal given, Changing changing) {
        var id = given.strategy();
        var code = given.code();
        var on = changing.on();
        Lookup.strategy(changing, id, on);
        var before = Lookup.standingMeasure(changing, id, code, on).facts();
        var faults = new Faults();
        var reason = Wording.of(faults, "reason", given.reason(), Wording.REASON);
        faults.refuse("reason-unusable", "The reason cannot be kept as given");
        MeasureRecords.withdraw(changing, id, code, on, reason);
        changing.log(Subject.of(id, code).ref(), before,
                new MeasureFacts(before.measure(), before.linked(), Optional.of(reason)));
        return view(changing, id, code, on);
    }

    private static Optional<LocalDate> naturalDay(View view, StrategyId id, int number) {
        return PriorityRecords.known(view, id).stream()
                .filter(priority -> priority.number() == number)
                .map(PriorityRecords.Known::heldFrom)
                .findFirst()
                .or(() -> StrategyRecords.heldFrom(view, id));
    }

    /// A measure's page on a day.
    private static MeasureView view(View view, StrategyId id, MeasureCode code, LocalDate day) {
        var strategy = Lookup.strategy(view, id, day).facts();
        var held = Lookup.measure(view, id, code, day);
        var facts = held.facts();
        var priority = Lookup.priority(view, id, code.priority(), day).facts();
        return new MeasureView(
                id, "Measure %s of %s: %s".formatted(code, strategy.title(), facts.measure()), code, code.priority(),
                priority.title(), facts.measure(), facts.linked(), held.withdrawnOn(), facts.withdrawn());
    }
}
