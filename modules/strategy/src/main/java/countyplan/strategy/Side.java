package countyplan.strategy;

import countyplan.core.View;
import countyplan.core.register.Held;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// What is held of one of two strategies that are compared.
///
/// @param priorities what those that stand are called, by number
/// @param measures their success measures, by number
/// @param serving what serves them, by number
/// @param ranks the places that engagement gave them, by number
record Side(StrategyRecords.Held held, Map<Integer, String> priorities, Map<Integer, List<String>> measures,
        Map<Integer, Set<Object>> serving, Map<Integer, Integer> ranks) {

    static Side of(View view, StrategyId id) {
        var held = Lookup.strategy(view, id, view.asAt());
        Map<Integer, String> priorities = new TreeMap<>();
        PriorityRecords.all(view, id, view.asAt()).stream().filter(PriorityRecords.Held::stands)
                .forEach(each -> priorities.put(each.number(), each.facts().title()));
        Map<Integer, List<String>> measures = new TreeMap<>();
        Map<Integer, Set<Object>> serving = new TreeMap<>();
        priorities.keySet().forEach(number -> {
            measures.put(number,
                    MeasureRecords.of(view, id, number, view.asAt()).stream().map(MeasureLine::title).toList());
            serving.put(number, new HashSet<>(Delivery.serving(view, Subject.of(id, number).ref())));
        });
        return new Side(held, priorities, measures, serving, Ranks.of(view, id));
    }

    StrategyId id() {
        return held.id();
    }

    List<Lineage> lineages(View view) {
        return Registers.LINEAGES.all(view, Subject.of(id()).ref()).stream().map(Held::record).toList();
    }

    /// "6 Carers and technology".
    String named(int number) {
        return number + " " + priorities.getOrDefault(number, "(does not stand)");
    }

    /// The best place of several, since a merged priority stands where the first of them stood.
    OptionalInt rank(Collection<Integer> numbers) {
        return numbers.stream().filter(ranks::containsKey).mapToInt(ranks::get).min();
    }

    /// What serves any of these; what serves several counts once.
    int actions(Collection<Integer> numbers) {
        Set<Object> all = new HashSet<>();
        numbers.forEach(number -> all.addAll(serving.getOrDefault(number, Set.of())));
        return all.size();
    }

    int measures(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(number -> measures.getOrDefault(number, List.of()).size()).sum();
    }

    List<String> measureTitles() {
        return measures.values().stream().flatMap(List::stream).distinct().toList();
    }

    /// The priority of that title.
    Optional<Integer> titled(String title) {
        return priorities.entrySet().stream()
                .filter(each -> LineageRules.folded(each.getValue()).equals(LineageRules.folded(title)))
                .map(Map.Entry::getKey).findFirst();
    }

    ComparedStrategy shown() {
        var facts = held.facts();
        return new ComparedStrategy(id(), facts.title(), facts.period(), facts.status(), priorities.size(),
                measures(priorities.keySet()), actions(priorities.keySet()), facts.partners());
    }
}
