package countyplan.lightbulb.timing;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.lightbulb.LightbulbModule;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.clocks.GrantClock;
import countyplan.lightbulb.clocks.Pause;
import countyplan.lightbulb.granting.Checklist;
import countyplan.lightbulb.granting.GrantKey;
import countyplan.lightbulb.granting.GrantSteps;
import countyplan.lightbulb.grants.ApplicationItem;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.DecisionOutcome;
import countyplan.lightbulb.grants.Grant;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.kept.Ledgers;
import countyplan.lightbulb.kept.Registers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every case that the caller may know of, on the day of a view, with what reports need of it: what is kept in memory of the
/// registers is gone through once. The books of the last days asked about are kept until something of Lightbulb changes.
public final class CaseBook {
    private final List<CaseFacts> cases;
    private final Map<CaseReference, List<Pause>> pauses;
    private final Map<CaseReference, List<OrderFacts>> orders;
    private final LocalDate asAt;
    private @Nullable List<ClockRun> open;

    /// @param pauses by case
    /// @param orders by case
    private CaseBook(List<CaseFacts> cases, Map<CaseReference, List<Pause>> pauses,
            Map<CaseReference, List<OrderFacts>> orders, LocalDate asAt) {
        this.cases = cases;
        this.pauses = pauses;
        this.orders = orders;
        this.asAt = asAt;
    }

    /// What is kept: of all records, so that a limited caller's book is read anew.
    private static final class Recent {
        private static final int MOST = 2;

        private final long upTo;
        private final Map<Asked, CaseBook> books = new LinkedHashMap<>(4, 0.75f, true);

        private record Asked(LocalDate day, long known) {
        }

        Recent(long upTo) {
            this.upTo = upTo;
        }

        synchronized CaseBook book(View view) {
            var asked = new Asked(view.asAt(), view.known() >= upTo ? Long.MAX_VALUE : view.known());
            var book = books.get(asked);
            if (book == null) {
                book = read(view);
                books.put(asked, book);
                if (books.size() > MOST) {
                    books.remove(books.keySet().iterator().next());
                }
            }
            return book;
        }
    }

    private enum Key {
        RECENT
    }

    public static CaseBook of(View view) {
        return view.caller().belonging().isPresent() ? read(view)
                : view.<Recent>kept(Key.RECENT, (before, news) -> before != null
                        && news.changed(LightbulbModule.ID).isEmpty() ? before : new Recent(news.upTo())).book(view);
    }

    public List<CaseFacts> cases() {
        return cases;
    }

    /// The orders of a case.
    List<OrderFacts> orders(CaseReference reference) {
        return orders.getOrDefault(reference, List.of());
    }

    /// Every clock that can still break, or has and goes on; the next to break first.
    synchronized List<ClockRun> open() {
        if (open == null) {
            var days = new WorkingDayCount();
            List<ClockRun> runs = new ArrayList<>();
            for (var each : cases) {
                for (var grant : each.grants()) {
                    if (grant.completed() == null && grant.ended() == null) {
                        clocks(grant, pauses.getOrDefault(grant.whose().reference(), List.of()), asAt, days).stream()
                                .filter(ClockRun::isOpen).forEach(runs::add);
                    }
                }
            }
            runs.sort(Clocks.NEXT_TO_BREAK);
            open = Collections.unmodifiableList(runs);
        }
        return open;
    }

    private static CaseBook read(View view) {
        var items = GrantKey.all(Registers.ITEMS, GrantKey::of, view);
        var decisions = GrantKey.all(Registers.DECISIONS, GrantKey::of, view);
        Map<CaseReference, List<GrantStory>> grants = new HashMap<>();
        Registers.GRANTS.stories(view, story -> story.held().ifPresent(held -> add(grants, held.record().reference(),
                new GrantStory(held, new GrantSteps(story.steps())))));
        Map<CaseReference, Integer> handOffs = new HashMap<>();
        Registers.HAND_OFFS.stories(view, story -> story.held()
                .ifPresent(held -> handOffs.merge(held.record().reference(), 1, Integer::sum)));
        Map<CaseReference, List<Pause>> pauses = new HashMap<>();
        Ledgers.PAUSES.stories(view, story -> story.held().map(Held::record)
                .ifPresent(pause -> add(pauses, pause.reference(), pause)));
        Map<CaseReference, List<OrderFacts>> orders = new HashMap<>();
        Registers.ORDERS.stories(view, story -> story.held().ifPresent(held -> add(orders, held.record().reference(),
                OrderFacts.of(story, held.record()))));
        List<CaseFacts> cases = new ArrayList<>();
        Registers.CASES.stories(view, story -> story.held().ifPresent(held -> {
            var whose = held.record();
            var its = grants.getOrDefault(whose.reference(), List.of()).stream().map(grant -> {
                var place = GrantKey.of(grant.held().record());
                return facts(whose, grant, items.getOrDefault(place, List.of()),
                        decisions.getOrDefault(place, List.of()), view.asAt());
            }).toList();
            cases.add(CaseFacts.of(whose, held.state(), story.steps(), its,
                    handOffs.getOrDefault(whose.reference(), 0)));
        }));
        return new CaseBook(Collections.unmodifiableList(cases), pauses, orders, view.asAt());
    }

    /// A grant with the way it came.
    record GrantStory(Held<Grant, GrantState> held, GrantSteps steps) {
        @Nullable
        LocalDate first(GrantState state) {
            return steps.first(state).orElse(null);
        }
    }

    private static <K, V> void add(Map<K, List<V>> all, K key, V value) {
        all.computeIfAbsent(key, first -> new ArrayList<>(2)).add(value);
    }

    /// The days in the life of a grant, from what is held of it.
    static GrantFacts facts(Case whose, GrantStory story, List<ApplicationItem> items, List<Decision> decisions,
            LocalDate asAt) {
        var grant = story.held().record();
        var state = story.held().state();
        var applied = story.first(GrantState.APPLIED);
        var inOrder = decisions.stream().sorted(Decision.IN_ORDER).toList();
        var approval = inOrder.stream().filter(each -> each.outcome() == DecisionOutcome.APPROVED).findFirst();
        var approved = approval.map(Decision::decided).orElse(story.first(GrantState.APPROVED));
        var refused = story.first(GrantState.REFUSED);
        var decided = inOrder.isEmpty() ? earlier(approved, refused) : inOrder.getFirst().decided();
        var completed = Optional.ofNullable(story.first(GrantState.COMPLETED)).or(grant::certified)
                .filter(day -> !day.isAfter(asAt)).orElse(null);
        var ended = state == GrantState.WITHDRAWN || state == GrantState.REFUSED ? story.held().since() : null;
        return new GrantFacts(whose, grant.work(), state, applied,
                Checklist.of(whose, items, Optional.ofNullable(applied), asAt).valid().orElse(null), decided, approved,
                inOrder.isEmpty() ? null : inOrder.getLast().payFrom().orElse(null), completed, ended);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /// How each clock of a grant stands.
    static List<ClockRun> clocks(GrantFacts grant, List<Pause> pauses, LocalDate asAt, WorkingDayCount days) {
        List<ClockRun> runs = new ArrayList<>(GrantClock.values().length);
        for (var clock : GrantClock.values()) {
            runs.add(ClockRun.of(grant, clock, stops(pauses, grant, clock, asAt), asAt, days));
        }
        return runs;
    }

    /// The days on which a clock of a grant stands still, up to the day asked about.
    static List<ClockRun.Stop> stops(List<Pause> pauses, GrantFacts grant, GrantClock clock, LocalDate asAt) {
        return pauses.isEmpty() ? List.of() : pauses.stream()
                .filter(pause -> pause.clock() == clock && pause.work().map(grant.work()::equals).orElse(true)
                        && !pause.begins().isAfter(asAt))
                .map(pause -> new ClockRun.Stop(pause.begins(),
                        pause.resumes().filter(day -> !day.isAfter(asAt)).orElse(asAt.plusDays(1))))
                .toList();
    }
}
