package countyplan.actionplans.chains;

import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All needs between actions on a day.
public final class NeedGraph {

    private final Map<Ref, List<Need>> needs = new TreeMap<>();
    private final Map<Ref, List<Need>> neededBy = new TreeMap<>();

    /// @param all in any order; circles among them are told by [#circles], and nothing else minds them
    public NeedGraph(Collection<Need> all) {
        all.forEach(need -> {
            needs.computeIfAbsent(need.action(), action -> new ArrayList<>()).add(need);
            neededBy.computeIfAbsent(need.needs(), action -> new ArrayList<>()).add(need);
        });
    }

    /// What the action needs.
    public List<Need> needsOf(Ref action) {
        return needs.getOrDefault(action, List.of());
    }

    /// Which actions need it.
    public List<Need> neededBy(Ref action) {
        return neededBy.getOrDefault(action, List.of());
    }

    /// The circle that there would be if the action needed the other: both and all between them, from the action back to
    /// itself; empty if there would be none.
    public Optional<List<Ref>> circle(Ref action, Ref other) {
        return path(other, action).map(path -> {
            List<Ref> circle = new ArrayList<>();
            circle.add(action);
            circle.addAll(path);
            return circle;
        });
    }

    /// The shortest way from one action to another by what each of them needs.
    private Optional<List<Ref>> path(Ref from, Ref to) {
        Map<Ref, @Nullable Ref> cameFrom = new HashMap<>();
        cameFrom.put(from, null);
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            var here = next.remove();
            if (here.equals(to)) {
                var path = new ArrayDeque<Ref>();
                for (@Nullable
                Ref step = here; step != null; step = cameFrom.get(step)) {
                    path.addFirst(step);
                }
                return Optional.of(List.copyOf(path));
            }
            for (var need : needsOf(here)) {
                if (!cameFrom.containsKey(need.needs())) {
                    cameFrom.put(need.needs(), here);
                    next.add(need.needs());
                }
            }
        }
        return Optional.empty();
    }

    /// Every circle there is, each told once from the first of its actions back to it.
    public List<List<Ref>> circles() {
        List<List<Ref>> circles = new ArrayList<>();
        Set<Ref> told = new HashSet<>();
        for (var action : needs.keySet()) {
            if (!told.contains(action)) {
                needsOf(action).stream().map(need -> circle(action, need.needs())).flatMap(Optional::stream).findFirst()
                        .ifPresent(circle -> {
                            told.addAll(circle);
                            circles.add(circle);
                        });
            }
        }
        return circles;
    }

    /// These actions and everything that they need, and so on.
    public Set<Ref> upstream(Collection<Ref> actions) {
        Set<Ref> all = new LinkedHashSet<>();
        var next = new ArrayDeque<>(actions);
        while (!next.isEmpty()) {
            var here = next.remove();
            if (all.add(here)) {
                needsOf(here).forEach(need -> next.add(need.needs()));
            }
        }
        return all;
    }

    /// The longest chain among actions with a day: the one of most actions and, of several, the one with the least slack.
    ///
    /// @param lastDays of the actions that count; a chain is cut where one has none
    public Optional<Chain> longest(Map<Ref, LocalDate> lastDays) {
        Map<Ref, Chain> ending = new LinkedHashMap<>();
        Chain longest = null;
        for (var action : inOrder(lastDays.keySet())) {
            var best = Chain.of(action, lastDays.get(action));
            for (var need : needsOf(action)) {
                var before = ending.get(need.needs());
                if (before != null) {
                    best = best.better(before.then(need, lastDays.get(action)));
                }
            }
            ending.put(action, best);
            longest = longest == null ? best : longest.better(best);
        }
        return Optional.ofNullable(longest).filter(chain -> chain.steps().size() > 1);
    }

    /// The last days that actions would have if these could not be finished before these days: each that needs another
    /// moves only as far as it has to. Actions that do not move are left out.
    ///
    /// @param lastDays of all actions that have one
    /// @param notBefore the earliest last days of those that something happened to, with a day of their own or none
    public Map<Ref, LocalDate> moved(Map<Ref, LocalDate> lastDays, Map<Ref, LocalDate> notBefore) {
        Map<Ref, LocalDate> earliest = new HashMap<>(notBefore);
        var order = inOrder(downstream(notBefore.keySet()));
        Map<Ref, LocalDate> moved = new LinkedHashMap<>();
        for (var action : order) {
            var now = lastDays.get(action);
            var must = earliest.get(action);
            var then = must == null || now != null && !must.isAfter(now) ? now : must;
            if (then == null) {
                continue;
            }
            if (!then.equals(now)) {
                moved.put(action, then);
                for (var need : neededBy(action)) {
                    earliest.merge(need.action(), then.plusDays(need.lag()), NeedGraph::later);
                }
            }
        }
        return moved;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /// These actions and everything that needs them, and so on.
    public Set<Ref> downstream(Collection<Ref> actions) {
        Set<Ref> all = new TreeSet<>();
        var next = new ArrayDeque<>(actions);
        while (!next.isEmpty()) {
            var here = next.remove();
            if (all.add(here)) {
                neededBy(here).forEach(need -> next.add(need.action()));
            }
        }
        return all;
    }

    /// What is needed before what needs it; those in a circle, and what comes after one, last.
    private List<Ref> inOrder(Set<Ref> actions) {
        Map<Ref, Integer> open = new TreeMap<>();
        actions.forEach(action -> open.put(action, (int) needsOf(action).stream()
                .filter(need -> actions.contains(need.needs())).count()));
        var ready = new ArrayDeque<Ref>();
        open.forEach((action, count) -> {
            if (count == 0) {
                ready.add(action);
            }
        });
        Set<Ref> order = new LinkedHashSet<>();
        while (!ready.isEmpty()) {
            var action = ready.remove();
            order.add(action);
            for (var need : neededBy(action)) {
                if (open.containsKey(need.action()) && open.merge(need.action(), -1, Integer::sum) == 0) {
                    ready.add(need.action());
                }
            }
        }
        order.addAll(open.keySet());
        return List.copyOf(order);
    }
}
