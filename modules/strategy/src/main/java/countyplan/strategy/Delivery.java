package countyplan.strategy;

import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/// What other modules do for a strategy, by the links that they tell.
///
/// @param serving what serves each priority that stands, by the priority's number
/// @param delivering what delivers the strategy itself, such as an action plan
/// @param forNoPriority what is done for the strategy and serves no priority of it
/// @param isWhole whether all that is done for it was looked through for that
record Delivery(
        Map<Integer, List<Ref>> serving, List<Ref> delivering, List<Ref> forNoPriority, boolean isWhole) {

    /// Of what serves nothing, so many records are looked through.
    private static final int MOST = 2_000;

    /// @param priorities the numbers of those that stand
    static Delivery of(View view, StrategyId strategy, Iterable<Integer> priorities) {
        Map<Integer, List<Ref>> serving = new LinkedHashMap<>();
        Set<Ref> served = new HashSet<>();
        Set<Ref> aims = new HashSet<>();
        for (var number : priorities) {
            var priority = Subject.of(strategy, number).ref();
            var its = serving(view, priority);
            serving.put(number, its);
            served.addAll(its);
            aims.add(priority);
        }
        var delivering = beneath(view.links(Subject.of(strategy).ref()), Subject.of(strategy).ref());
        var search = new Search(view, served, aims);
        search.through(delivering);
        return new Delivery(serving, delivering, search.found, search.looked.size() < MOST);
    }

    /// What serves a priority, of any module but ours.
    static List<Ref> serving(View view, Ref priority) {
        return view.links(priority).stream()
                .filter(link -> link.to().equals(priority) && link.word().equals(Link.SERVES) && isOthers(link.from()))
                .map(Link::from).distinct().toList();
    }

    /// How many serve any priority.
    int actions() {
        Set<Ref> all = new HashSet<>();
        serving.values().forEach(all::addAll);
        return all.size();
    }

    private static boolean isOthers(Ref ref) {
        return !ref.module().equals(StrategyModule.ID);
    }

    /// What the links lead down to in other modules.
    private static List<Ref> beneath(List<Link> links, Ref record) {
        return links.stream()
                .filter(link -> link.way() == Link.Way.ONWARD && link.to().equals(record) && isOthers(link.from()))
                .map(Link::from).distinct().toList();
    }

    /// Goes down from what delivers the strategy to what is done at last, past what serves a priority.
    private static final class Search {
        private final View view;
        private final Set<Ref> served;
        private final Set<Ref> aims;
        private final Set<Ref> looked = new LinkedHashSet<>();
        private final List<Ref> found = new ArrayList<>();

        private Search(View view, Set<Ref> served, Set<Ref> aims) {
            this.view = view;
            this.served = served;
            this.aims = aims;
        }

        private void through(List<Ref> delivering) {
            Queue<Ref> waiting = new ArrayDeque<>();
            delivering.forEach(whole -> waiting.addAll(beneath(view.links(whole), whole)));
            while (!waiting.isEmpty() && looked.size() < MOST) {
                var record = waiting.remove();
                if (served.contains(record) || !looked.add(record)) {
                    continue;
                }
                var links = view.links(record);
                var parts = beneath(links, record);
                waiting.addAll(parts);
                if (parts.isEmpty() && links.stream().noneMatch(link -> aims.contains(link.other(record)))) {
                    found.add(record);
                }
            }
        }
    }
}
